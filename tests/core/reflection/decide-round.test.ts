import { instant, thingId } from '../../../core/src/ids'
import { roundsToClose, roundView } from '../../../core/src/reflection/view'
import { given } from '../../given'
import {
  ana,
  ben,
  by,
  cancelled,
  cleo,
  clock,
  decide,
  filing,
  meeting,
  now,
  opened,
  round,
  secret,
  team,
  today,
} from './team'

const open = {
  type: 'open-round',
  id: round,
  occurrence: meeting,
  frame: 'rose-bud-thorn',
  mode: 'named',
} as const
const file = { type: 'mark-filed', occurrence: meeting, filing } as const

describe('opening a round', () => {
  it('asks two prompts and fixes the number of people and the hour of closing', () => {
    given(team())
      .when((facts) => decide(facts, { ...open, mode: 'anonymous' }, clock))
      .then([
        {
          type: 'round-opened',
          round,
          occurrence: meeting,
          frame: 'rose-bud-thorn',
          mode: 'anonymous',
          prompts: ['rose', 'thorn'],
          threshold: 4,
          openedAt: now,
          closesAt: instant.parse(now + 24 * 3_600_000),
        },
      ])
  })

  it('asks all prompts of the frame when the team wants the long form', () => {
    const decision = decide(team(), { ...open, form: 'full' }, clock)
    expect(decision).toMatchObject({ events: [{ prompts: ['rose', 'bud', 'thorn'] }] })
  })

  it('happens once for a meeting: the same wish again changes nothing, another one is refused', () => {
    const { facts } = opened('named')
    given(facts)
      .when((f) => decide(f, open, clock))
      .then([])
    given(facts)
      .when((f) => decide(f, { ...open, id: thingId.parse('r2') }, clock))
      .thenRefused({ code: 'round-exists', round, state: 'open' })
  })

  it('is refused without names in a team in which nobody could ever see the answers', () => {
    given(team([ana, ben, cleo]))
      .when((facts) => decide(facts, { ...open, mode: 'anonymous' }, clock))
      .thenRefused({ code: 'too-few-for-anonymous', members: 3, threshold: 4 })
  })

  it('is refused for a meeting that was cancelled or is filed', () => {
    given(team())
      .when((facts) => decide(facts, { ...open, occurrence: cancelled }, clock))
      .thenRefused({ code: 'reflection-meeting-cancelled', date: today })
    const history = opened('named')
    history.do({ type: 'close-round', round }, clock)
    history.do(file, clock)
    expect(history.do({ ...open, id: thingId.parse('r2') }, clock)).toMatchObject({
      refused: { code: 'reflections-are-filed' },
    })
  })
})

describe('closing a round', () => {
  it('is due a day after opening', () => {
    const { rounds } = opened('named').facts
    expect(roundsToClose(rounds, instant.parse(now + 24 * 3_600_000 - 1))).toEqual([])
    expect(roundsToClose(rounds, instant.parse(now + 24 * 3_600_000)).map(({ id }) => id)).toEqual([round])
  })

  it('happens once, by a member or the clock', () => {
    const history = opened('named')
    expect(history.do({ type: 'close-round', round }, by(ana))).toEqual({
      events: [{ type: 'round-closed', round, mode: 'named' }],
    })
    expect(history.do({ type: 'close-round', round }, clock)).toEqual({
      refused: { code: 'round-is-closed', round },
    })
    expect(roundsToClose(history.facts.rounds, instant.parse(now * 2))).toEqual([])
  })
})

describe('marking a meeting filed', () => {
  it('waits for the round to close, happens once, and says when answers stay unread', () => {
    const history = opened('anonymous')
    expect(history.do(file, clock)).toEqual({ refused: { code: 'round-still-open', round } })
    history.do(
      { type: 'write-reflection', round, answers: [{ prompt: 'plus', text: 'x', id: secret(1) }] },
      by(ana),
    )
    history.do({ type: 'close-round', round }, clock)
    expect(roundView(history.facts.rounds, meeting, 'en', ana)).toMatchObject({
      people: 1,
      answered: true,
      unread: true,
    })
    expect(history.do(file, clock)).toEqual({
      events: [{ type: 'reflections-filed', occurrence: meeting, filing, unread: round }],
    })
    expect(history.do(file, clock)).toEqual({ events: [] })
    expect(history.do({ ...file, filing: thingId.parse('f2') }, clock)).toEqual({
      refused: { code: 'filed-otherwise', filing },
    })
  })

  it('needs no round', () => {
    given(team())
      .when((facts) => decide(facts, file, clock))
      .then([{ type: 'reflections-filed', occurrence: meeting, filing, unread: null }])
  })
})
