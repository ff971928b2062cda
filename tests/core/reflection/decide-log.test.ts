import * as fc from 'fast-check'
import { isRefused } from '../../../core/src/decision'
import { occurrenceId, thingId } from '../../../core/src/ids'
import type { CommandOf } from '../../../core/src/reflection/facts'
import { ana, ben, by, cleo, clock, dan, everyone, filing, History, meeting, stranger } from './team'

const source = { conversation: '19:meeting_x@thread.v2', message: '1772640000000' }
const log: CommandOf<'log-reflection'> = {
  type: 'log-reflection',
  id: thingId.parse('n1'),
  occurrence: meeting,
  author: ana,
  text: 'We should start with the data',
  source,
}
const win: CommandOf<'log-win'> = {
  type: 'log-win',
  id: thingId.parse('w1'),
  occurrence: meeting,
  text: 'Ben’s lab day',
  people: [ben],
}
const file = { type: 'mark-filed', occurrence: meeting, filing } as const

describe('logging a message as a reflection', () => {
  it('makes the author of the message its author, whoever logs it', () => {
    const history = new History()
    history.do(log, by(ben))
    expect(history.facts.rounds.entries).toMatchObject([{ author: ana, round: null, prompt: null }])
    expect([...history.words.values()]).toEqual([{ id: 'reflection:n1', text: log.text, author: ana }])
  })

  it('happens once, whoever and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...everyone), fc.nat(9)), { minLength: 2 }), (taps) => {
        const history = new History()
        const answers = taps.map(([who, n]) => history.do({ ...log, id: thingId.parse(`n${n}`) }, by(who)))
        expect(answers.map(isRefused)).toEqual(taps.map((_, i) => i > 0))
        expect(answers[1]).toEqual({ refused: { code: 'already-logged', kind: 'reflection' } })
        expect(history.texts()).toEqual([log.text])
      }),
    )
  })

  it('tells messages apart by conversation and message, and reflections from wins', () => {
    const history = new History()
    history.do(log, by(ana))
    const others = [
      { ...log, id: thingId.parse('n2'), source: { ...source, message: '2' } },
      { ...log, id: thingId.parse('n3'), source: { ...source, conversation: '19:other' } },
      { ...win, source },
    ]
    expect(others.map((command) => isRefused(history.do(command, by(ben))))).toEqual([false, false, false])
    expect(history.do({ ...win, id: thingId.parse('w2'), source }, by(cleo))).toEqual({
      refused: { code: 'already-logged', kind: 'win' },
    })
  })

  it('is refused for a stranger’s message, an unknown or filed meeting, and an id in use', () => {
    const history = new History()
    expect(history.do({ ...log, author: stranger }, by(ana))).toEqual({
      refused: { code: 'reflection-author-unknown' },
    })
    const occurrence = occurrenceId.parse('o9')
    expect(history.do({ ...log, occurrence }, by(ana))).toEqual({
      refused: { code: 'reflection-meeting-unknown', occurrence },
    })
    history.do(log, by(ana))
    expect(history.do({ ...log, source: { ...source, message: '2' } }, by(ana))).toEqual({
      refused: { code: 'reflection-id-used', id: log.id },
    })
    history.do(file, clock)
    expect(
      history.do({ ...log, id: thingId.parse('n2'), source: { ...source, message: '3' } }, by(ana)),
    ).toMatchObject({
      refused: { code: 'reflections-are-filed' },
    })
  })
})

describe('a reflection without a message', () => {
  const { source: _, ...typed } = log

  it('is of the one who types it, and of nobody else', () => {
    const history = new History()
    expect(history.do(typed, by(ben))).toEqual({ refused: { code: 'reflection-author-unknown' } })
    expect(history.do(typed, clock)).toEqual({ refused: { code: 'reflection-author-unknown' } })
    expect(isRefused(history.do(typed, by(ana)))).toBe(false)
    expect(history.do({ ...typed, id: thingId.parse('n2') }, by(ana))).toMatchObject({
      events: [{ type: 'reflection-logged', author: ana }],
    })
    expect(history.facts.rounds.logged).toEqual([])
  })
})

describe('withdrawing a logged reflection', () => {
  it('is for its author alone, until filing', () => {
    const history = new History()
    history.do(log, by(ben))
    for (const moment of [by(ben), clock])
      expect(history.do({ type: 'withdraw-reflection', id: log.id }, moment)).toEqual({
        refused: { code: 'not-your-reflection', author: ana },
      })
    history.do(file, clock)
    expect(history.do({ type: 'withdraw-reflection', id: log.id }, by(ana))).toEqual({
      refused: { code: 'reflection-is-filed' },
    })
  })

  it('erases the words, and only the author can log the message again', () => {
    const history = new History()
    history.do(log, by(ben))
    history.do({ type: 'withdraw-reflection', id: log.id }, by(ana))
    expect(history.texts()).toEqual([])
    const again = { ...log, id: thingId.parse('n2') }
    expect(history.do(again, by(ben))).toEqual({ refused: { code: 'already-logged', kind: 'reflection' } })
    expect(isRefused(history.do(again, by(ana)))).toBe(false)
    expect(history.do({ ...log, id: thingId.parse('n3') }, by(ana))).toEqual({
      refused: { code: 'already-logged', kind: 'reflection' },
    })
  })
})

describe('a win', () => {
  it('keeps its author and the people it names, each once', () => {
    const history = new History()
    history.do({ ...win, people: [ben, cleo, ben] }, by(ana))
    expect(history.facts.rounds.wins).toMatchObject([{ author: ana, people: [ben, cleo] }])
    expect(history.do({ ...win, id: thingId.parse('w2'), people: [stranger] }, by(ana))).toEqual({
      refused: { code: 'win-person-unknown', member: stranger },
    })
  })

  it('is withdrawn by its author or anyone it names, until filing', () => {
    const history = new History()
    const withdraw = { type: 'withdraw-win', id: win.id } as const
    history.do(win, by(ana))
    expect(history.do(withdraw, by(dan))).toEqual({ refused: { code: 'not-your-win', author: ana } })
    expect(isRefused(history.do(withdraw, by(ben)))).toBe(false)
    expect(history.texts()).toEqual([])
    expect(history.do(withdraw, by(ana))).toEqual({ refused: { code: 'win-unknown', id: win.id } })
    const second = thingId.parse('w2')
    history.do({ ...win, id: second }, by(ana))
    history.do(file, clock)
    expect(history.do({ ...withdraw, id: second }, by(ana))).toEqual({ refused: { code: 'win-is-filed' } })
  })
})
