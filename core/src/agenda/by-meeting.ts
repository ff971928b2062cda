import type { OccurrenceId } from '../ids'
import type { Action, Item, RecordedDecision } from './agenda'

/**
 * What of a list belongs to a meeting. Lists of a team's state never change, a change makes a new one: each is
 * sorted out once, and a card of a team with ten years behind it looks through none of them.
 */
function ofMeeting<T extends { occurrence: OccurrenceId | null }>() {
  const known = new WeakMap<readonly T[], ReadonlyMap<OccurrenceId | null, readonly T[]>>()
  return (list: readonly T[], occurrence: OccurrenceId): readonly T[] => {
    const shelves = known.get(list) ?? sortedOut(list)
    known.set(list, shelves)
    return shelves.get(occurrence) ?? []
  }
}

function sortedOut<T extends { occurrence: OccurrenceId | null }>(list: readonly T[]) {
  const shelves = new Map<OccurrenceId | null, T[]>()
  for (const thing of list) {
    const shelf = shelves.get(thing.occurrence)
    if (shelf === undefined) shelves.set(thing.occurrence, [thing])
    else shelf.push(thing)
  }
  return shelves
}

export const itemsOf = ofMeeting<Item>()
export const actionsOf = ofMeeting<Action>()
export const decisionsOf = ofMeeting<RecordedDecision>()
