import type { Decision, Moment } from '../decision'
import type { CalendarCommand } from './commands'
import type { CalendarEvent } from './events'
import { type CalendarFacts, calendarPlans, type Plan } from './plan'
import type { CalendarRefusal } from './refusals'

type CommandOf<T extends CalendarCommand['type']> = Extract<CalendarCommand, { type: T }>

function decider<T extends CalendarCommand['type']>(type: T) {
  return (
    facts: CalendarFacts,
    command: CommandOf<T>,
    moment: Moment,
  ): Decision<CalendarEvent, CalendarRefusal> => {
    const plan = calendarPlans[type](facts, command, moment)
    return 'refused' in plan ? plan : { events: plan.events }
  }
}

/** What each command does to the calendar. A command that changes nothing gives no events. */
export const calendarDeciders: {
  [T in CalendarCommand['type']]: (
    facts: CalendarFacts,
    command: CommandOf<T>,
    moment: Moment,
  ) => Decision<CalendarEvent, CalendarRefusal>
} = {
  'set-rhythm': decider('set-rhythm'),
  'set-school-year': decider('set-school-year'),
  'import-dates': decider('import-dates'),
  'add-closure': decider('add-closure'),
  'remove-closure': decider('remove-closure'),
  'set-cycle-day': decider('set-cycle-day'),
  'add-meeting': decider('add-meeting'),
}

/**
 * Every date that the command would change, before anything is written: exactly what the decision would
 * then do at the same moment.
 */
export function previewCalendar<T extends CalendarCommand['type']>(
  facts: CalendarFacts,
  command: CommandOf<T>,
  moment: Moment,
): Omit<Plan, 'events'> | { refused: CalendarRefusal } {
  const type: T = command.type
  const plan = calendarPlans[type](facts, command, moment)
  return 'refused' in plan ? plan : { change: plan.change, conflicts: plan.conflicts }
}
