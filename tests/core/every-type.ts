import { agendaCommands } from '../../core/src/agenda/commands'
import { calendarCommands } from '../../core/src/calendar/commands'
import { reflectionCommands } from '../../core/src/reflection/commands'
import { turnCommands } from '../../core/src/rotation/commands'
import { runningDocCommands } from '../../core/src/running-doc/commands'
import { teamCommands } from '../../core/src/team/commands'

/** The type of every command that the border lets in, from the schemas themselves. */
export const everyType: readonly string[] = [
  ...teamCommands,
  ...calendarCommands,
  ...turnCommands,
  ...agendaCommands,
  ...reflectionCommands,
  ...runningDocCommands,
].flatMap(({ shape }) => [...shape.type.def.values])
