import type { ThingId } from '../ids'
import { thingId } from '../ids'
import { after } from './after'
import type { TurnEvent } from './events'
import type { TurnFacts } from './turns'

/** Events one after the other, with the facts as they are after the last of them. */
export interface Story {
  facts: TurnFacts
  events: readonly TurnEvent[]
}

export function beginStory(facts: TurnFacts): Story {
  return { facts, events: [] }
}

/** The story with more events. */
export function tell(story: Story, ...events: readonly TurnEvent[]): Story {
  return {
    facts: events.reduce(after, story.facts),
    events: [...story.events, ...events],
  }
}

/** The name of the next exchange or pass: the log has one order, so counting is enough. */
export function nextId(facts: TurnFacts, kind: 'exchange' | 'pass'): ThingId {
  return thingId.parse(`${kind}-${facts.turns.count + 1}`)
}
