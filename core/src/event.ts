import type { AgendaEvent } from './agenda/events'
import type { CalendarEvent } from './calendar/events'
import type { ClockEvent } from './clock/events'
import type { DataEvent } from './data/events'
import type { GoalEvent } from './goal/events'
import type { OversightEvent } from './oversight/events'
import type { ProductEvent } from './product/events'
import type { ReflectionEvent } from './reflection/events'
import type { TurnEvent } from './rotation/events'
import type { RunningDocEvent } from './running-doc/events'
import type { TeamEvent } from './team/events'

/** Everything that can have happened to a team, as the log keeps it. A released shape is never changed. */
export type Event =
  | TeamEvent
  | CalendarEvent
  | TurnEvent
  | AgendaEvent
  | ClockEvent
  | ReflectionEvent
  | RunningDocEvent
  | ProductEvent
  | OversightEvent
  | GoalEvent
  | DataEvent
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>
