import type { MemberId, ThingId } from '../ids'
import { reflectionWords, winWords } from './answers'
import type { ReflectionEvent } from './events'
import type { Entry, Logged, Round, Rounds, Win } from './round'

type EventOf<T extends ReflectionEvent['type']> = Extract<ReflectionEvent, { type: T }>

function changeRound(rounds: Rounds, id: ThingId, change: (round: Round) => Partial<Round>): Rounds {
  return {
    ...rounds,
    rounds: rounds.rounds.map((round) => (round.id === id ? { ...round, ...change(round) } : round)),
  }
}

function changeWin(rounds: Rounds, id: ThingId, change: (win: Win) => Partial<Win>): Rounds {
  return { ...rounds, wins: rounds.wins.map((win) => (win.id === id ? { ...win, ...change(win) } : win)) }
}

function withMember(took: readonly MemberId[], member: MemberId): readonly MemberId[] {
  return [...withoutMember(took, member), member].sort()
}

function withoutMember(took: readonly MemberId[], member: MemberId): readonly MemberId[] {
  return took.filter((other) => other !== member)
}

function withEntry(rounds: Rounds, entry: Omit<Entry, 'words'>): Rounds {
  return { ...rounds, entries: [...rounds.entries, { ...entry, words: reflectionWords(entry.id) }] }
}

function withLogged(rounds: Rounds, logged: Logged): Rounds {
  return { ...rounds, logged: [...rounds.logged, logged] }
}

function withdrawn(rounds: Rounds, id: ThingId): Rounds {
  const entry = rounds.entries.find((known) => known.id === id)
  const entries = rounds.entries.filter((known) => known.id !== id)
  if (entry === undefined || entry.round === null) return { ...rounds, entries }
  const left = entries.some(({ round, author }) => round === entry.round && author === entry.author)
  const kept = { ...rounds, entries }
  return left
    ? kept
    : changeRound(kept, entry.round, ({ took }) => ({ took: withoutMember(took, entry.author) }))
}

function filed(rounds: Rounds, { occurrence, filing }: EventOf<'reflections-filed'>): Rounds {
  return {
    ...rounds,
    rounds: rounds.rounds.map((round) =>
      round.occurrence === occurrence ? { ...round, state: 'filed' } : round,
    ),
    filed: [...rounds.filed, { occurrence, filing }],
  }
}

/** How each event changes what the team reflected. */
export const evolveRounds: {
  [T in ReflectionEvent['type']]: (rounds: Rounds, event: EventOf<T>) => Rounds
} = {
  'round-opened': (rounds, { type: _, round: id, ...facts }) => ({
    ...rounds,
    rounds: [...rounds.rounds, { ...facts, id, state: 'open', took: [] }],
  }),
  'took-part': (rounds, { round, member }) =>
    changeRound(rounds, round, ({ took }) => ({ took: withMember(took, member) })),
  'took-back': (rounds, { round, member }) =>
    changeRound(rounds, round, ({ took }) => ({ took: withoutMember(took, member) })),
  'reflection-written': (rounds, { type: _, reflection: id, ...facts }) =>
    withEntry(rounds, { id, ...facts }),
  'reflection-logged': (rounds, { reflection: id, occurrence, author, source }) => {
    const entries = withEntry(rounds, { id, occurrence, author, round: null, prompt: null })
    return source === undefined
      ? entries
      : withLogged(entries, { kind: 'reflection', source, thing: id, author })
  },
  'reflection-withdrawn': (rounds, { reflection }) => withdrawn(rounds, reflection),
  'win-logged': (rounds, { win: id, occurrence, author, people, source }) => {
    const win = { id, occurrence, author, people, words: winWords(id), consented: [], refused: [] }
    const wins = { ...rounds, wins: [...rounds.wins, win] }
    return source === undefined ? wins : withLogged(wins, { kind: 'win', source, thing: id, author })
  },
  'win-withdrawn': (rounds, { win }) => ({ ...rounds, wins: rounds.wins.filter(({ id }) => id !== win) }),
  'win-consented': (rounds, { win, member }) =>
    changeWin(rounds, win, ({ consented, refused }) => ({
      consented: withMember(consented, member),
      refused: withoutMember(refused, member),
    })),
  'win-refused': (rounds, { win, member }) =>
    changeWin(rounds, win, ({ consented, refused }) => ({
      consented: withoutMember(consented, member),
      refused: withMember(refused, member),
    })),
  'round-closed': (rounds, { round }) => changeRound(rounds, round, () => ({ state: 'closed' })),
  'reflections-filed': filed,
}
