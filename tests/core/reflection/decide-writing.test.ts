import * as fc from 'fast-check'
import { isRefused } from '../../../core/src/decision'
import { thingId } from '../../../core/src/ids'
import type { CommandOf } from '../../../core/src/reflection/facts'
import { longestReflection } from '../../../core/src/reflection/reflection-text'
import { ana, ben, by, clock, opened, round, secret, stranger } from './team'

function write(plus: string, delta: string, n = 0): CommandOf<'write-reflection'> {
  return {
    type: 'write-reflection',
    round,
    answers: [
      { prompt: 'plus', text: plus, id: secret(`${n}a`) },
      { prompt: 'delta', text: delta, id: secret(`${n}b`) },
    ],
  }
}

describe('writing in a round with names', () => {
  it('keeps the words under the author, each with its prompt', () => {
    const history = opened('named')
    history.do(write('  Good pace ', ''), by(ana))
    expect(history.facts.rounds.entries).toMatchObject([{ author: ana, prompt: 'plus', round }])
    expect([...history.words.values()]).toEqual([
      { id: `reflection:${secret('0a')}`, text: 'Good pace', author: ana },
    ])
  })

  it('replaces what the author wrote before to the same prompt, and nobody else’s', () => {
    const history = opened('named')
    history.do(write('first', 'stays'), by(ana))
    history.do(write('of Ben', '', 1), by(ben))
    history.do(write('second', '', 2), by(ana))
    expect([...history.texts()].sort()).toEqual(['of Ben', 'second', 'stays'])
    expect(history.facts.rounds.rounds[0]?.took).toEqual([ana, ben])
  })

  it('never lets one person’s id reach another’s words', () => {
    const history = opened('named')
    history.do(write('of Ana', ''), by(ana))
    expect(history.do(write('of Ben', ''), by(ben))).toEqual({
      refused: { code: 'reflection-id-used', id: secret('0a') },
    })
    expect(history.texts()).toEqual(['of Ana'])
  })

  it('takes the author from those who took part with their last words', () => {
    const history = opened('named')
    history.do(write('one', 'two'), by(ana))
    history.do({ type: 'withdraw-reflection', id: secret('0a') }, by(ana))
    expect(history.facts.rounds.rounds[0]?.took).toEqual([ana])
    history.do({ type: 'withdraw-reflection', id: secret('0b') }, by(ana))
    expect(history.facts.rounds.rounds[0]?.took).toEqual([])
    expect(history.texts()).toEqual([])
  })
})

describe('writing without a name', () => {
  it('leaves the same event whoever writes what and how much', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (plus, delta, n) => {
        const history = opened('anonymous')
        const decision = history.do(write(plus, delta, n), by(ana))
        if (isRefused(decision)) return
        expect(decision.events).toEqual([{ type: 'took-part', round, member: ana }])
        for (const { author } of decision.words ?? []) expect(author).toBeNull()
      }),
    )
  })

  it('is possible again only after the answers are taken back with their ids', () => {
    const history = opened('anonymous')
    history.do(write('regrettable', 'too'), by(ana))
    expect(history.do(write('better', '', 1), by(ana))).toEqual({
      refused: { code: 'already-answered', round },
    })
    const back: CommandOf<'withdraw-answer'> = {
      type: 'withdraw-answer',
      round,
      ids: [secret('0a'), secret('0b')],
    }
    expect(history.do(back, by(ana))).toMatchObject({ events: [{ type: 'took-back', round, member: ana }] })
    expect(history.texts()).toEqual([])
    history.do(write('better', '', 1), by(ana))
    expect(history.texts()).toEqual(['better'])
    expect(history.facts.rounds.rounds[0]?.took).toEqual([ana])
  })

  it('cannot be taken back by others, after closing, or with names', () => {
    const back: CommandOf<'withdraw-answer'> = { type: 'withdraw-answer', round, ids: [secret('0a')] }
    const history = opened('anonymous')
    history.do(write('mine', ''), by(ana))
    expect(history.do(back, by(ben))).toEqual({ refused: { code: 'nothing-to-take-back', round } })
    expect(history.do(back, clock)).toEqual({ refused: { code: 'nothing-to-take-back', round } })
    history.do({ type: 'close-round', round }, clock)
    expect(history.do(back, by(ana))).toEqual({ refused: { code: 'answers-are-mixed', round } })
    expect(opened('named').do(back, by(ana))).toEqual({ refused: { code: 'round-is-named', round } })
  })
})

describe.each(['named', 'anonymous'] as const)('a %s round', (mode) => {
  it('keeps nothing of what it refuses', () => {
    const history = opened(mode)
    const answer = { prompt: 'plus', text: 'x', id: secret(1) } as const
    const refused = (answers: CommandOf<'write-reflection'>, who = by(ana)) => {
      const decision = history.do(answers, who)
      return isRefused(decision) ? decision.refused.code : 'accepted'
    }
    expect(refused(write(' ', '\u200b\n'))).toBe('reflection-empty')
    expect(refused(write('x'.repeat(longestReflection + 1), ''))).toBe('reflection-too-long')
    expect(refused({ type: 'write-reflection', round, answers: [{ ...answer, prompt: 'glow' }] })).toBe(
      'prompt-not-asked',
    )
    expect(
      refused({ type: 'write-reflection', round, answers: [answer, { ...answer, id: secret(2) }] }),
    ).toBe('prompt-not-asked')
    expect(
      refused({ type: 'write-reflection', round, answers: [answer, { ...answer, prompt: 'delta' }] }),
    ).toBe('reflection-id-used')
    expect(refused(write('x', ''), by(stranger))).toBe('reflection-author-unknown')
    expect(refused(write('x', ''), clock)).toBe('reflection-author-unknown')
    expect(refused({ ...write('x', ''), round: thingId.parse('r9') })).toBe('round-unknown')
    history.do({ type: 'close-round', round }, clock)
    expect(refused(write('x', ''))).toBe('round-is-closed')
    expect(history.texts()).toEqual([])
  })
})
