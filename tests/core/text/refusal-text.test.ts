import { localDate, localTime, memberId, occurrenceId, roleId, thingId } from '../../../core/src/ids'
import type { Refusal } from '../../../core/src/refusal'
import { isRefusal, refusalText } from '../../../core/src/text/refusal-text'
import { speak } from '../../../core/src/text/speak'

type Facts<C extends Refusal['code']> = Omit<Extract<Refusal, { code: C }>, 'code'>

const member = memberId.parse('m-1')
const occurrence = occurrenceId.parse('m-2026-09-08')
const role = roleId.parse('facilitator')
const id = thingId.parse('thing-1')
const [from, until] = [localDate.parse('2026-09-08'), localDate.parse('2026-09-01')]
const date = from
const start = localTime.parse('15:30')
const problem = { code: 'missing', field: 'parts[0].title' } as const

/** One of each; a refusal without facts here does not compile. */
const facts: { [C in Refusal['code']]: Facts<C> } = {
  'no-team': {},
  'not-a-member': {},
  'lead-only': { leads: [member] },
  'not-for-others': {},
  'clock-only': {},
  'team-exists': {},
  'unknown-zone': { zone: 'Mars/Base' },
  'hours-too-short': {},
  'lead-not-in-team': { member },
  'last-lead': {},
  'already-member': { member },
  'unknown-member': { member },
  'member-named-twice': { member },
  'role-named-twice': { role },
  'role-merges-nowhere': { role },
  'days-backwards': { from, until },
  'school-year-too-long': { from, until },
  'school-years-overlap': { from, until },
  'school-year-over': {},
  'rhythm-finds-no-date': {},
  'dates-outside-school-year': {},
  'no-closure-there': { from, until },
  'rhythm-has-no-cycle': {},
  'cycle-day-too-high': { day: 9, length: 6 },
  'no-school-that-day': { date },
  'meeting-in-the-past': { date },
  'meetings-overlap': { date, start },
  'calendar-file-too-large': {},
  'not-a-calendar-file': {},
  'calendar-file-broken': { line: 12 },
  'calendar-file-too-many-events': { most: 5000 },
  'turn-meeting-unknown': {},
  'turn-role-unknown': { role },
  'turn-meeting-held': { date },
  'turn-meeting-cancelled': { date },
  'turn-meeting-past': { date },
  'turn-not-published': { date, role },
  'not-in-team-then': { member, date },
  'away-then': { member, date },
  'second-role-then': { member, date },
  'not-holding-turn': { member, date, role },
  'turn-needs-member': {},
  'absence-backwards': { from, until },
  'absence-over': { until },
  'absence-unknown': {},
  'exchange-over': {},
  'exchange-of-others': {},
  'nothing-to-give-back': {},
  'swap-over': {},
  'swap-of-others': {},
  'swap-with-yourself': {},
  'swap-too-late': { date },
  'swap-out-of-date': {},
  'turn-already-taken': { date, role, by: [] },
  'meeting-not-today': { date },
  'stood-in-already': { date, role, by: [] },
  'holder-is-here': { member },
  'meeting-time-taken': { date, start },
  'move-into-past': { date },
  'meeting-still-ahead': { date },
  'doers-confirmed-already': { date },
  'meeting-not-confirmed': { date },
  'pin-unknown': {},
  'order-incomplete': {},
  'opt-out-backwards': { from, until },
  'agenda-meeting-unknown': { occurrence },
  'agenda-meeting-cancelled': { date },
  'agenda-meeting-held': { date },
  'agenda-text-empty': {},
  'agenda-text-too-long': { most: 2000, characters: 2001 },
  'template-unknown': { template: id },
  'template-faulty': { problems: [problem] },
  'too-short': { shortest: 20, minutes: 15 },
  'part-count-differs': { parts: 3, given: 2 },
  'part-sum-differs': { sum: 40, minutes: 45 },
  'part-too-short': { part: 2, least: 5 },
  'item-unknown': { item: id },
  'item-finished': { item: id },
  'action-unknown': { action: id },
  'action-closed-otherwise': { how: 'done', on: date },
  'action-owner-unknown': { owner: member },
  'action-due-past': { due: date },
  'reflection-meeting-unknown': { occurrence },
  'reflection-meeting-cancelled': { date },
  'reflections-are-filed': { date },
  'round-exists': { round: id, state: 'open' },
  'too-few-for-anonymous': { members: 3, threshold: 4 },
  'round-unknown': { round: id },
  'round-is-closed': { round: id },
  'round-still-open': { round: id },
  'round-is-named': { round: id },
  'prompt-not-asked': { prompts: ['plus'] },
  'already-answered': { round: id },
  'nothing-to-take-back': { round: id },
  'answers-are-mixed': { round: id },
  'reflection-empty': {},
  'reflection-too-long': { most: 2000, characters: 2001 },
  'reflection-id-used': { id },
  'reflection-author-unknown': {},
  'win-person-unknown': { member },
  'already-logged': { kind: 'win' },
  'reflection-unknown': { id },
  'not-your-reflection': { author: member },
  'reflection-is-filed': {},
  'win-unknown': { id },
  'not-your-win': { author: member },
  'win-is-filed': {},
  'filed-otherwise': { filing: id },
  'running-doc-is-record': {},
  'doc-meeting-unknown': { occurrence },
  'link-code-wrong': {},
  'link-tries-used-up': { minutes: 12 },
  'doc-of-another-team': {},
  'code-of-somebody-joined': {},
  'chat-has-team': {},
  'chat-people-unknown': {},
  'export-not-ours': {},
  'not-in-export': {},
  'too-many-requests': {},
}

const names = new Map([[member, 'Ana']])
const english = speak('en', names, () => undefined)
const spanish = speak('es', names, () => undefined)

describe('a refusal', () => {
  test.each(Object.entries(facts))(
    '%s has a sentence in each language, without a hole in it',
    (code, given) => {
      const refusal: unknown = { code, ...given }
      if (!isRefusal(refusal)) throw new Error(`${code} has no sentence`)
      const [en, es] = [refusalText(refusal, english), refusalText(refusal, spanish)]
      for (const text of [en, es]) {
        expect(text).toMatch(/^[\p{Lu}\p{N}"«¿¡].*[.?!)»"]$/su)
        expect(text).not.toMatch(
          /undefined|null|NaN|\[object|thing-1|m-1\b|m-2026|facilitator|\d{4}-\d{2}-\d{2}/,
        )
      }
      expect(en).not.toBe(es)
    },
  )

  test('that is none is told apart from one that was stored', () => {
    for (const other of [null, 'no-team', {}, { code: 1 }, { code: 'never-heard-of' }, { code: 'toString' }])
      expect(isRefusal(other)).toBe(false)
  })
})
