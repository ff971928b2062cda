import type { Event } from '../event'
import { agendaShapes } from './agenda-shapes'
import { calendarShapes } from './calendar-shapes'
import { clockShapes } from './clock-shapes'
import { dataShapes } from './data-shapes'
import { goalShapes } from './goal-shapes'
import { oversightShapes } from './oversight-shapes'
import { productShapes } from './product-shapes'
import { reflectionShapes } from './reflection-shapes'
import { runningDocShapes } from './running-doc-shapes'
import type { Shapes } from './shapes'
import { teamShapes } from './team-shapes'
import { tradeShapes } from './trade-shapes'
import { availabilityShapes, meetingShapes, publishingShapes } from './turn-shapes'

const shapes: Shapes<Event> = {
  ...teamShapes,
  ...calendarShapes,
  ...publishingShapes,
  ...availabilityShapes,
  ...tradeShapes,
  ...meetingShapes,
  ...agendaShapes,
  ...clockShapes,
  ...reflectionShapes,
  ...runningDocShapes,
  ...productShapes,
  ...oversightShapes,
  ...goalShapes,
  ...dataShapes,
}

function isEventType(type: string): type is Event['type'] {
  return Object.keys(shapes).includes(type)
}

/** An event of a log that came from outside; null when it is none of ours. Our own log needs no reading. */
export function readEvent(value: { readonly type: string }): Event | null {
  if (!isEventType(value.type)) return null
  const read = shapes[value.type].safeParse(value)
  return read.success ? read.data : null
}
