import * as fc from 'fast-check'
import { isRefused } from '../../../core/src/decision'
import { localDate, type MemberId, thingId } from '../../../core/src/ids'
import { digestDraft, sharedWins } from '../../../core/src/reflection/digest'
import { mayLeaveTeam, stillAsked } from '../../../core/src/reflection/win-sharing'
import { teamNameWords } from '../../../core/src/team/events'
import { speak } from '../../../core/src/text/speak'
import { ana, ben, by, cleo, dan, everyone, filing, History, meeting, stranger, today } from './team'

const id = thingId.parse('w1')

/** A team in which Ana wrote down one win about these people. */
function withWin(people: readonly MemberId[], text = 'All labs are done'): History {
  const history = new History()
  history.do({ type: 'log-win', id, occurrence: meeting, text, people: [...people] }, by(ana))
  return history
}

const leaves = ({ facts }: History) => facts.rounds.wins.map(mayLeaveTeam)
const names = new Map([
  [ana, 'Ana'],
  [ben, 'Ben'],
  [cleo, 'Cleo'],
])

const wordsOf = (history: History) => (wanted: string) =>
  wanted === teamNameWords
    ? 'Grade 7'
    : ([...history.words.values()].find((kept) => kept.id === wanted)?.text ?? undefined)

function draft(history: History, from = today, until = today, language: 'en' | 'es' = 'en'): string {
  const words = wordsOf(history)
  return digestDraft(history.facts, { words, speaker: speak(language, names, words) }, from, until)
}

describe('a win leaves the team', () => {
  it('once everybody whom it names has agreed', () => {
    const history = withWin([ben, cleo])
    history.do({ type: 'consent-to-win', id }, by(ben))
    expect(leaves(history)).toEqual([false])
    expect(history.facts.rounds.wins.map(stillAsked)).toEqual([[cleo]])
    history.do({ type: 'consent-to-win', id }, by(cleo))
    expect(leaves(history)).toEqual([true])
  })

  it('when it names nobody, once its author says so', () => {
    const history = withWin([])
    expect(leaves(history)).toEqual([false])
    expect(history.do({ type: 'consent-to-win', id }, by(ben))).toEqual({
      refused: { code: 'win-asks-others', asked: [ana] },
    })
    history.do({ type: 'consent-to-win', id }, by(ana))
    expect(leaves(history)).toEqual([true])
  })

  it('not against the will of its author, whose words it is, nor of anybody named', () => {
    for (const unwilling of [ana, ben, cleo]) {
      const history = withWin([ben, cleo])
      history.do({ type: 'consent-to-win', id }, by(ben))
      history.do({ type: 'consent-to-win', id }, by(cleo))
      history.do({ type: 'refuse-win', id }, by(unwilling))
      expect(leaves(history)).toEqual([false])
      history.do({ type: 'consent-to-win', id }, by(unwilling))
      expect(leaves(history)).toEqual([true])
    }
  })

  it('also after filing, and stays once somebody changes their mind', () => {
    const history = withWin([ben])
    history.do({ type: 'mark-filed', occurrence: meeting, filing }, by(dan))
    history.do({ type: 'consent-to-win', id }, by(ben))
    expect(leaves(history)).toEqual([true])
    history.do({ type: 'refuse-win', id }, by(ben))
    expect(leaves(history)).toEqual([false])
  })

  it('only by what those asked said last, whoever else taps and however often', () => {
    const tap = fc.record({ who: fc.constantFrom(...everyone, stranger), yes: fc.boolean() })
    fc.assert(
      fc.property(fc.subarray([ben, cleo, dan]), fc.array(tap, { maxLength: 12 }), (people, taps) => {
        const history = withWin(people)
        const last = new Map<MemberId, boolean>()
        for (const { who, yes } of taps) {
          const answer = history.do({ type: yes ? 'consent-to-win' : 'refuse-win', id }, by(who))
          expect(isRefused(answer)).toBe(who !== ana && !people.includes(who))
          last.set(who, yes)
        }
        const asked = people.length === 0 ? [ana] : people
        const agreed = asked.every((member) => last.get(member) === true) && last.get(ana) !== false
        expect(leaves(history)).toEqual([agreed])
      }),
    )
  })

  it('never once it was withdrawn', () => {
    const history = withWin([ben])
    history.do({ type: 'withdraw-win', id }, by(ben))
    expect(history.do({ type: 'consent-to-win', id }, by(ben))).toEqual({
      refused: { code: 'win-unknown', id },
    })
    expect(draft(history)).toBe('')
  })
})

describe('the draft for the newsletter', () => {
  it('is ready to copy: the team, the days, a line a win with the people who agreed', () => {
    const history = withWin([ben, cleo], 'All labs\nare  done')
    for (const member of [ben, cleo]) history.do({ type: 'consent-to-win', id }, by(member))
    expect(draft(history)).toBe(
      'Wins of Grade 7, Wed, Mar 4 to Wed, Mar 4, 2026\n\n- All labs are done (Ben and Cleo)\n',
    )
    expect(draft(history, today, today, 'es')).toMatch(/^Logros de Grade 7, del .*\n\n- .* \(Ben y Cleo\)\n$/)
  })

  it('holds the days asked for, and nothing when there is nothing', () => {
    const history = withWin([])
    expect(draft(history)).toBe('')
    history.do({ type: 'consent-to-win', id }, by(ana))
    expect(draft(history)).toContain('- All labs are done\n')
    expect(draft(history, localDate.parse('2026-03-05'), localDate.parse('2026-03-09'))).toBe('')
    expect(draft(history, localDate.parse('2026-02-01'), localDate.parse('2026-03-03'))).toBe('')
  })

  it('leaves out a win whose words were erased', () => {
    const history = withWin([])
    history.do({ type: 'consent-to-win', id }, by(ana))
    expect(sharedWins(history.facts, () => undefined, today, today)).toEqual([])
  })
})
