import type { AgendaEvent } from '../agenda/events'
import { type Clock, noClock, type TeamClock, takenBy } from './clock'
import type { ClockEvent } from './events'

type EventOf<T extends ClockEvent['type']> = Extract<ClockEvent, { type: T }>
type AgendaEventOf<T extends AgendaEvent['type']> = Extract<AgendaEvent, { type: T }>

function change(
  { running }: TeamClock,
  { occurrence }: Pick<Clock, 'occurrence'>,
  to: (clock: Clock) => Clock,
) {
  return { running: running?.occurrence === occurrence ? to(running) : running }
}

/** How each event changes the clock. */
export const evolveClock: { [T in ClockEvent['type']]: (clock: TeamClock, event: EventOf<T>) => TeamClock } =
  {
    'clock-started': (_, { occurrence, at, plannedEnd, template, partMinutes, leastMinutes }) => ({
      running: {
        occurrence,
        startedAt: at,
        plannedEnd,
        template,
        minutes: partMinutes,
        leastMinutes,
        part: 0,
        since: at,
        taken: partMinutes.map(() => 0),
      },
    }),
    'part-changed': (clock, event) =>
      change(clock, event, (before) => ({
        ...before,
        part: event.to,
        since: event.at,
        taken: before.taken.map((_, place) => takenBy(before, place, event.at)),
      })),
    'time-given': (clock, event) =>
      change(clock, event, (before) => ({
        ...before,
        minutes: before.minutes.map((minutes, place) => {
          const given = place === event.from ? -event.minutes : place === event.to ? event.minutes : 0
          return minutes + given
        }),
      })),
    'clock-stopped': (clock, { occurrence }) => (clock.running?.occurrence === occurrence ? noClock : clock),
  }

/** Another agenda has other parts: the clock of the old one ends. */
export const evolveClockByAgenda: {
  [T in 'template-chosen' | 'template-saved']: (clock: TeamClock, event: AgendaEventOf<T>) => TeamClock
} = {
  'template-chosen': (clock, { occurrence }) => (clock.running?.occurrence === occurrence ? noClock : clock),
  'template-saved': (clock, { template }) => (clock.running?.template === template ? noClock : clock),
}
