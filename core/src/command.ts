import * as z from 'zod/mini'
import { agendaCommands } from './agenda/commands'
import { calendarCommands } from './calendar/commands'
import { clockCommands } from './clock/commands'
import { dataCommands } from './data/commands'
import { goalCommands } from './goal/commands'
import { oversightCommands } from './oversight/commands'
import { productCommands } from './product/commands'
import { reflectionCommands } from './reflection/commands'
import { turnCommands } from './rotation/commands'
import { runningDocCommands } from './running-doc/commands'
import { teamCommands } from './team/commands'

/** Everything that can be done to a team. Each folder describes its own; here they are joined once. */
export const command = z.discriminatedUnion('type', [
  ...teamCommands,
  ...calendarCommands,
  ...turnCommands,
  ...agendaCommands,
  ...clockCommands,
  ...reflectionCommands,
  ...runningDocCommands,
  ...productCommands,
  ...oversightCommands,
  ...goalCommands,
  ...dataCommands,
])

export type Command = z.infer<typeof command>
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>
