import * as fc from 'fast-check'
import { type MemberId, memberId, type ThingId, thingId } from '../../../core/src/ids'
import {
  answerDuty,
  answersOf,
  answerWords,
  promptAnswered,
  rewriteAnswers,
} from '../../../core/src/reflection/answers'
import { promptIds } from '../../../core/src/reflection/frames'
import { by, clock, filing, type History, meeting, opened, round } from './team'

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 })
const secrets = (n: number) => fc.uniqueArray(hex, { minLength: n, maxLength: n })

/** What a shell does with an anonymous round's answers when it saves an event. */
function oblige(history: History, fresh: readonly string[]) {
  for (const event of history.events) {
    const duty = answerDuty(event)
    if (duty === null) continue
    const answers = [...history.words.values()].flatMap(({ id, text }) =>
      id.startsWith(duty.start) && text !== null ? [{ id, text }] : [],
    )
    if (duty.kind === 'rewrite') history.keep(rewriteAnswers(duty.round, answers, fresh))
    else history.keep(answers.map(({ id }) => ({ id, text: null, author: null })))
  }
}

/** Everyone answers in some order; the text tells only the test who wrote it. */
function poll(members: readonly MemberId[], ids: readonly string[]): History {
  const history = opened('anonymous', [...members].sort())
  members.forEach((member, i) => {
    const id = thingId.parse(ids[i])
    history.do(
      { type: 'write-reflection', round, answers: [{ prompt: 'plus', text: `by ${member}`, id }] },
      by(member),
    )
  })
  return history
}

/** An attacker with the whole log and store pairs the n-th person who took part with the n-th row. */
function hits(history: History): number {
  const took = history.events.flatMap((event) => (event.type === 'took-part' ? [event.member] : []))
  const rows = history.texts()
  return took.filter((member, n) => rows[n] === `by ${member}`).length
}

describe('the id of an anonymous answer', () => {
  it('tells the round and the prompt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...promptIds), hex, (prompt, secret) => {
        const id = answerWords(round, prompt, secret)
        expect(promptAnswered(round, id)).toBe(prompt)
        expect(promptAnswered(thingId.parse('r'), id)).toBeUndefined()
        expect(id.startsWith(answersOf(round))).toBe(true)
      }),
    )
  })
})

describe('the answers of a closed round', () => {
  const members = fc
    .uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 4, maxLength: 8 })
    .map((ns) => ns.map((n) => memberId.parse(`m${n}`)))

  it('keep their words and prompts under ids that were never there before, sorted by them', () => {
    fc.assert(
      fc.property(members, secrets(8), secrets(8), (who, ids, fresh) => {
        fc.pre(ids.every((id) => !fresh.includes(id)))
        const history = poll(who, ids)
        const before = new Set(history.words.keys())
        history.do({ type: 'close-round', round }, clock)
        oblige(history, fresh)
        const after = [...history.words.keys()]
        expect([...history.texts()].sort()).toEqual(who.map((member) => `by ${member}`).sort())
        expect(after.filter((id) => before.has(id))).toEqual([])
        expect(after).toEqual([...after].sort())
        expect([...history.words.values()].every(({ author }) => author === null)).toBe(true)
      }),
    )
  })

  it('cannot be matched to people from the log and the store better than by chance', () => {
    const polls = 1_000
    const people = 6
    const who = Array.from({ length: people }, (_, i) => memberId.parse(`m${i}`))
    const drawn = fc.sample(fc.tuple(secrets(people), secrets(people)), { numRuns: polls, seed: 20260304 })
    let naive = 0
    let rewritten = 0
    for (const [ids, fresh] of drawn) {
      const history = poll(who, ids)
      naive += hits(history)
      history.do({ type: 'close-round', round }, clock)
      oblige(history, fresh)
      rewritten += hits(history)
    }
    // A random permutation has one fixed point on average, with variance 1.
    expect(naive).toBe(polls * people)
    expect(rewritten).toBeLessThanOrEqual(polls + 3 * Math.sqrt(polls))
    expect(rewritten).toBeGreaterThanOrEqual(polls - 3 * Math.sqrt(polls))
  })

  it('are erased unread at filing when they are too few', () => {
    const who = ['m0', 'm1', 'm2', 'm3'].map((id) => memberId.parse(id))
    const ids = who.map((member) => `secret-for-the-${member}`)
    const history = poll(who, ids)
    history.do({ type: 'withdraw-answer', round, ids: [thingId.parse(ids[0])] }, by(memberId.parse('m0')))
    history.do({ type: 'close-round', round }, clock)
    expect(history.texts()).toHaveLength(3)
    history.do({ type: 'mark-filed', occurrence: meeting, filing }, clock)
    oblige(history, ['fresh-secret-no-1', 'fresh-secret-no-2', 'fresh-secret-no-3'])
    expect(history.texts()).toEqual([])
  })

  it('are not rewritten with secrets that are missing, short, repeated or in use', () => {
    const long = (c: string) => c.repeat(16)
    const answers = ['a', 'b'].map((c) => ({ id: answerWords(round, 'plus', long(c)), text: c }))
    const rewrite = (...fresh: string[]) => rewriteAnswers(round, answers, fresh)
    expect(() => rewrite(long('c'))).toThrow('missing')
    for (const bad of ['short', `${long('c')}:`, `:${long('c')}`, 'c'.repeat(37)])
      expect(() => rewrite(long('c'), bad)).toThrow('missing')
    expect(() => rewrite(long('c'), long('c'))).toThrow('in use')
    expect(() => rewrite(long('c'), long('a'))).toThrow('in use')
    const other: ThingId = thingId.parse('r2')
    expect(() => rewriteAnswers(other, answers, [long('c'), long('d')])).toThrow('not an answer')
  })
})

describe('what a shell owes the answers', () => {
  it('is a rewriting at closing, and an erasing at filing when they are too few', () => {
    expect(answerDuty({ type: 'round-closed', round, mode: 'anonymous' })).toEqual({
      kind: 'rewrite',
      round,
      start: `answer:${round}:`,
    })
    const filed = { type: 'reflections-filed', occurrence: meeting, filing } as const
    expect(answerDuty({ ...filed, unread: round })).toMatchObject({ kind: 'erase', round })
    expect(answerDuty({ ...filed, unread: null })).toBeNull()
    expect(answerDuty({ type: 'round-closed', round, mode: 'named' })).toBeNull()
  })
})
