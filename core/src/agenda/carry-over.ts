import { daysBetween } from '../calendar/local-date'
import type { Occurrence } from '../calendar/occurrences'
import type { LocalDate, ThingId } from '../ids'
import type { Action, AgendaBook, Item } from './agenda'
import { openActions, openItems } from './settled'
import { isOver, meetingsSince, type Origin, originOf, placeOf } from './timeline'

/** Something older on a meeting's agenda. */
export interface CarriedOver<T> {
  thing: T
  /** The original date: of an item's meeting, or when an action was opened. */
  since: LocalDate
  /** 1 meeting is "from last time", 0 is new here: an item that comes on its own day. */
  age: { meetings: number; days: number }
}

export interface CarryOver {
  items: readonly CarriedOver<Item>[]
  actions: readonly CarriedOver<Action>[]
}

/**
 * What earlier meetings hand on to the agenda of `at`, each thing once, the oldest first (FEATURES 7):
 * every action until the day on which it was done or dropped, every item whose meeting is past, or that was
 * parked, until the day on which it was finished. What `at` took over when it began stays there.
 * A cancelled meeting receives nothing.
 */
export function carryOver(
  book: AgendaBook,
  occurrences: readonly Occurrence[],
  at: Occurrence,
  today: LocalDate,
): CarryOver {
  if (at.status === 'cancelled') return { items: [], actions: [] }
  const earlier = (origin: Origin) => originOf(occurrences, origin) < placeOf(at)
  const kept = book.carried.find(({ occurrence }) => occurrence === at.id)
  const items = both(
    book.items,
    kept?.items,
    openItems(book.items, at.date).filter(
      (item) =>
        earlier(originOfItem(item)) &&
        (item.state === 'parked' || isOver(occurrences, item.occurrence, today)),
    ),
  )
  const actions = both(
    book.actions,
    kept?.actions,
    openActions(book.actions, at.date).filter((action) => earlier(originOfAction(action))),
  )
  return {
    items: withAge(items, originOfItem, (item) => dateOfMeeting(occurrences, item), occurrences, at),
    actions: withAge(actions, originOfAction, ({ openedOn }) => openedOn, occurrences, at),
  }
}

/** What is open, and what the meeting took over when it began, in the order of the list. */
function both<T extends { id: ThingId }>(
  list: readonly T[],
  kept: readonly ThingId[] | undefined,
  open: readonly T[],
): readonly T[] {
  if (kept === undefined) return open
  return list.filter((thing) => open.includes(thing) || kept.includes(thing.id))
}

function originOfItem({ occurrence, addedOn }: Item): Origin {
  return { occurrence, enteredOn: addedOn }
}

function originOfAction({ occurrence, openedOn }: Action): Origin {
  return { occurrence, enteredOn: openedOn }
}

function dateOfMeeting(occurrences: readonly Occurrence[], { occurrence, addedOn }: Item): LocalDate {
  return occurrences.find(({ id }) => id === occurrence)?.date ?? addedOn
}

function withAge<T>(
  things: readonly T[],
  origin: (thing: T) => Origin,
  since: (thing: T) => LocalDate,
  occurrences: readonly Occurrence[],
  at: Occurrence,
): readonly CarriedOver<T>[] {
  return things
    .map((thing) => ({ thing, place: originOf(occurrences, origin(thing)) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ thing, place }) => ({
      thing,
      since: since(thing),
      age: {
        meetings: meetingsSince(occurrences, place, at) - (origin(thing).occurrence === null ? 1 : 0),
        days: Math.max(0, daysBetween(since(thing), at.date)),
      },
    }))
}
