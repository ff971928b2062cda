import type { AgendaRefusal } from './agenda/refusals'
import type { CalendarFileRefusal, CalendarRefusal } from './calendar/refusals'
import type { ClockRefusal } from './clock/refusals'
import type { DataRefusal } from './data/refusals'
import type { DocLinkRefusal } from './doc-link/refusals'
import type { GoalRefusal } from './goal/refusals'
import type { OversightRefusal } from './oversight/refusals'
import type { ProductRefusal } from './product/refusals'
import type { ReflectionRefusal } from './reflection/refusals'
import type { TurnRefusal } from './rotation/refusals'
import type { RunningDocRefusal } from './running-doc/refusals'
import type { PermissionRefusal } from './team/permission'
import type { TeamRefusal } from './team/refusals'

/** Why nothing happened: a code and the facts for its sentence in text/. */
export type Refusal =
  | PermissionRefusal
  | TeamRefusal
  | CalendarRefusal
  | CalendarFileRefusal
  | TurnRefusal
  | AgendaRefusal
  | ClockRefusal
  | ReflectionRefusal
  | RunningDocRefusal
  | OversightRefusal
  | DocLinkRefusal
  | ProductRefusal
  | GoalRefusal
  | DataRefusal
