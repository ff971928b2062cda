import { docId, type MemberId, occurrenceId, roleId, thingId } from '@roundtable/core'
import { addDays } from '../../core/src/calendar/local-date'
import type { Fields } from '../../workspace-addon/src/fields'
import { renderScreen } from '../../workspace-addon/src/render-screen'
import type { Screen, ScreenOf } from '../../workspace-addon/src/screen'
import { rounds } from '../cards/autumn'
import { localDate } from '../cards/values'
import { bareCards, type Example } from './bare-screens'
import { afterNext, beforeNext, type Setting, sceneIn, summer } from './scenes'

type Variant<S extends Screen['screen']> = Omit<ScreenOf<S>, 'screen'> & {
  /** Null: a stranger. Without it the lead. */
  as?: MemberId | null
  typed?: Fields
  at?: typeof summer
}
type Variants = { [S in Screen['screen']]: Readonly<Record<string, Variant<S>>> }

const reasons = [
  'not-asked',
  'no-access',
  'read-only',
  'gone',
  'trashed',
  'full',
  'storage',
  'rate',
  'rejected',
  'no-answer',
  'api-off',
] as const

/** Every screen in every state that looks different. A screen without an entry does not compile. */
function variants({ school, trades }: Setting): Variants {
  const { away, asked, next, waiting, giveBack, settled, swap, swapper, swappee, coming, absentee } = trades
  const [one, two] = [school.member(0), school.member(1)]
  const facilitator = roleId.parse('facilitator')
  const notes = roleId.parse('notes')
  const [, second, third] = coming
  if (second === undefined || third === undefined) throw new Error('Too few meetings')
  const secret = thingId.parse('secret-of-16-chars-first')
  const text = school.saying.action(1)
  const template = thingId.parse('data-meeting')
  const put = { occurrence: next, spot: 'cursor', answers: {} } as const
  return {
    welcome: { old: {} },
    join: { old: {} },
    foreign: { old: {} },
    bring: { mine: {} },
    allow: { mine: {} },
    'set-up': {
      lead: {},
      member: { as: two },
      'came back': { typed: { name: [school.saying.team], members: [text], weekdays: ['2'], roles: [] } },
    },
    next: {
      lead: {},
      away: { as: away },
      asked: { as: asked },
      stranger: { as: null },
      summer: { at: summer },
    },
    insert: {
      next: { occurrence: null },
      looked: { occurrence: next, template, minutes: 30, spot: 'top' },
      'too short': { occurrence: next, template, minutes: 5 },
      'came back': {
        occurrence: next,
        typed: { template: ['data-meeting'], minutes: ['soon'], spot: ['top'] },
      },
      summer: { occurrence: null, at: summer },
    },
    inserted: { plain: { occurrence: next, kept: 0 }, kept: { occurrence: next, kept: 3 } },
    left: { plain: { occurrence: next } },
    question: {
      deleted: { ...put, question: 'agenda-was-deleted' },
      moved: { ...put, question: 'agenda-was-moved' },
      'blocks deleted': { ...put, question: 'agenda-blocks-deleted' },
      'blocks moved': { ...put, question: 'agenda-blocks-moved' },
    },
    turns: { lead: {}, away: { as: away }, summer: { at: summer } },
    why: {
      mine: { occurrence: next, as: asked },
      next: { occurrence: null },
      summer: { occurrence: null, at: summer },
    },
    away: {
      mine: { as: away },
      'came back': { typed: { from: ['2026-12-01'], until: [], kind: ['not-leading'] } },
    },
    'away-preview': {
      exchange: { from: absentee.date, until: absentee.date, kind: 'away', as: absentee.member },
      days: { from: second.date, until: addDays(second.date, 60), kind: 'not-leading', as: two },
      none: { from: localDate('2026-11-18'), until: null, kind: 'away', as: two },
      backwards: { from: localDate('2026-11-18'), until: localDate('2026-11-12'), kind: 'away', as: two },
    },
    'pass-preview': {
      this: { occurrence: second.id, role: notes, until: 'this', as: giveBack.to },
      year: { occurrence: settled.occurrence, role: notes, until: 'year', as: settled.to },
      'not mine': { occurrence: next, role: facilitator, until: 'this', as: away },
    },
    exchange: {
      asked: { exchange: waiting, as: asked },
      waiting: { exchange: waiting, as: away },
      'give back': { exchange: giveBack.id, as: giveBack.to },
      settled: { exchange: settled.id, as: settled.from },
      gone: { exchange: thingId.parse('gone') },
    },
    swap: {
      mine: { as: two },
      'came back': { as: two, typed: { mine: ['x'], theirs: [''] } },
      summer: { at: summer },
    },
    'swap-asked': {
      asked: { swap, as: swappee },
      waiting: { swap, as: swapper },
      gone: { swap: thingId.parse('gone') },
    },
    'take-over': {
      lead: { occurrence: null },
      'one date': { occurrence: third.id, as: two },
      'came back': { occurrence: null, typed: { turn: ['gone'], who: [two] } },
      summer: { occurrence: null, at: summer },
    },
    cancel: {
      lead: {},
      'came back': { typed: { occurrence: ['gone'], mode: ['keep'] } },
      summer: { at: summer },
    },
    'cancel-preview': {
      slide: { occurrence: next, mode: 'slide' },
      keep: { occurrence: next, mode: 'keep' },
      gone: { occurrence: occurrenceId.parse('gone'), mode: 'keep' },
    },
    reflect: { open: {}, begin: { at: afterNext }, early: { at: beforeNext }, summer: { at: summer } },
    round: {
      named: { round: rounds.named },
      anonymous: { round: rounds.anonymous, as: school.member(2) },
      answered: { round: rounds.anonymous },
      'came back': {
        round: rounds.named,
        as: two,
        typed: { 'answer:plus': [school.saying.reflection], action: [text], win: [text], owner: [one] },
      },
      filed: { round: thingId.parse('r-10') },
      gone: { round: thingId.parse('gone') },
    },
    answered: {
      named: { round: rounds.named, answers: [secret] },
      anonymous: { round: rounds.anonymous, answers: [secret] },
      'no answer': { round: rounds.anonymous, answers: [] },
    },
    withdrawn: { open: { round: rounds.anonymous } },
    filed: {
      there: { round: thingId.parse('r-10') },
      waiting: { round: thingId.parse('r-9') },
      gone: { round: thingId.parse('gone') },
    },
    actions: {
      mine: { as: two },
      'came back': { typed: { text: [text], owner: [two], due: ['2026-11-01'] } },
    },
    notes: { lead: {}, 'came back': { typed: { text: [' '], kind: ['topic'] } }, summer: { at: summer } },
    settings: { lead: {} },
    calendar: {
      lead: {},
      imported: { leftOut: { 'other-event': 12, repeats: 1 } },
      'came back': { typed: { days: [`${text}\n23-27 Nov`] } },
    },
    'add-meeting': {
      lead: {},
      'came back': { typed: { date: ['2026-11-01'], start: ['16:00'], minutes: ['x'] } },
    },
    charter: { lead: {} },
    data: { lead: {} },
    link: { lead: {}, 'came back': { typed: { code: ['?'] } } },
    exported: { lead: { file: docId.parse('1ExportExportExportExport') } },
    'doc-trouble': {
      ...Object.fromEntries(
        reasons.map((reason) => [
          reason,
          { place: 'doc', reason, matter: { kind: 'agenda', ...put } } as const,
        ]),
      ),
      folder: { place: 'folder', reason: 'no-access', matter: { kind: 'filing', round: rounds.named } },
      "a colleague's Doc": {
        place: 'folder',
        reason: 'not-asked',
        doc: docId.parse('1RecordRecordRecordRecord'),
        matter: { kind: 'filing', round: rounds.named },
      },
      export: { place: 'folder', reason: 'storage', matter: { kind: 'export' } },
      notes: { place: 'doc', reason: 'gone', matter: { kind: 'notes', occurrence: next } },
    },
    help: { mine: {}, stranger: { as: null } },
    refusal: { mine: { refusal: { code: 'away-then', member: one, date: second.date } } },
    'out-of-date': { any: {} },
  }
}

/** Every card of a setting, by name. */
export function everyCard(given: Setting): readonly Example[] {
  const lead = given.school.member(0)
  const screens = Object.entries(variants(given)).flatMap(([screen, all]) =>
    Object.entries(all).map(([name, { as = lead, typed, at, ...about }]): Example => {
      const scene = sceneIn(given, as, null, at)
      const draft = typed === undefined ? null : { problem: scene.texts.away.dateError, typed }
      return {
        name: `${screen}, ${name}`,
        card: renderScreen({ ...scene, draft }, { screen, ...about } as Screen),
      }
    }),
  )
  return [...bareCards(given), ...screens]
}
