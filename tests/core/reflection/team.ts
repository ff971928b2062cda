import { isRefused, type Moment, type Words } from '../../../core/src/decision'
import {
  instant,
  localDate,
  localTime,
  type MemberId,
  memberId,
  occurrenceId,
  thingId,
  type WordsId,
} from '../../../core/src/ids'
import type { ReflectionCommand } from '../../../core/src/reflection/commands'
import { reflectionDeciders } from '../../../core/src/reflection/decide'
import type { ReflectionEvent } from '../../../core/src/reflection/events'
import { evolveRounds } from '../../../core/src/reflection/evolve'
import type { ReflectionDecision, ReflectionFacts } from '../../../core/src/reflection/facts'
import { noRounds, type Rounds } from '../../../core/src/reflection/round'
import { foundedProfile } from '../../../core/src/team/evolve'
import { defaultSettings } from '../../../core/src/team/team'

export const today = localDate.parse('2026-03-04')
export const now = instant.parse(1_772_640_000_000)
export const meeting = occurrenceId.parse('o1')
export const cancelled = occurrenceId.parse('o2')
export const round = thingId.parse('r1')
export const filing = thingId.parse('f1')
export const ana = memberId.parse('ana')
export const ben = memberId.parse('ben')
export const cleo = memberId.parse('cleo')
export const dan = memberId.parse('dan')
export const stranger = memberId.parse('stranger')
export const everyone = [ana, ben, cleo, dan]

const calendarDay = { date: today, start: localTime.parse('15:30'), minutes: 45 }

export const clock: Moment = { actor: { kind: 'clock' }, now, today }

export function by(member: MemberId): Moment {
  return { actor: { kind: 'member', member }, now, today }
}

/** A secret as the shell makes it; the number tells secrets of a test apart. */
export function secret(n: number | string) {
  return thingId.parse(`secret-of-16-chars-${n}`)
}

export function team(members: readonly MemberId[] = everyone, rounds: Rounds = noRounds): ReflectionFacts {
  const hours = { from: localTime.parse('07:00'), until: localTime.parse('17:00') }
  return {
    profile: foundedProfile({
      type: 'team-founded',
      on: today,
      zone: 'America/Chicago',
      settings: { ...defaultSettings, language: 'en', hours },
      founders: members,
      lead: members[0] ?? ana,
      roles: [],
    }),
    calendar: {
      occurrences: [
        { id: meeting, ...calendarDay, status: 'held' },
        { id: cancelled, ...calendarDay, status: 'cancelled' },
      ],
    },
    rounds,
  }
}

type Decider = (facts: ReflectionFacts, command: ReflectionCommand, moment: Moment) => ReflectionDecision

export const decide: Decider = (facts, command, moment) => {
  const decider = reflectionDeciders[command.type] as Decider
  return decider(facts, command, moment)
}

function evolve(rounds: Rounds, event: ReflectionEvent): Rounds {
  const evolver = evolveRounds[event.type] as (rounds: Rounds, event: ReflectionEvent) => Rounds
  return evolver(rounds, event)
}

/** What a team's log, state and store of words hold after some commands; a refused one changes nothing. */
export class History {
  readonly events: ReflectionEvent[] = []
  readonly words = new Map<WordsId, Words>()
  facts: ReflectionFacts

  constructor(facts: ReflectionFacts = team()) {
    this.facts = facts
  }

  do(command: ReflectionCommand, moment: Moment): ReflectionDecision {
    const decision = decide(this.facts, command, moment)
    if (isRefused(decision)) return decision
    this.events.push(...decision.events)
    this.facts = { ...this.facts, rounds: decision.events.reduce(evolve, this.facts.rounds) }
    this.keep(decision.words ?? [])
    return decision
  }

  /** A new row stands at the end, as in a database; an erased one is gone. */
  keep(words: readonly Words[]) {
    for (const word of words) {
      this.words.delete(word.id)
      if (word.text !== null) this.words.set(word.id, word)
    }
  }

  texts(): readonly (string | null)[] {
    return [...this.words.values()].map(({ text }) => text)
  }
}

/** A history whose round is open. */
export function opened(mode: 'named' | 'anonymous', members: readonly MemberId[] = everyone): History {
  const history = new History(team(members))
  history.do({ type: 'open-round', id: round, occurrence: meeting, frame: 'plus-delta', mode }, clock)
  return history
}
