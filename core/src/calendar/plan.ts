import type { Moment } from '../decision'
import type { CalendarCommand } from './commands'
import { commonDays, meets } from './days-off'
import { type ReleaseConflict, releaseConflicts } from './early-release'
import type { CalendarEvent, CalendarRuleEvent, MeetingListEvent } from './events'
import { withEvents } from './evolve'
import { daysBetween } from './local-date'
import { type Calendar, extraMeetingId, freeId, type Occurrence, overlap } from './occurrences'
import type { CalendarRefusal } from './refusals'
import { begun, type Change, reschedule } from './reschedule'
import { type Days, defaultSchoolYear, includes, isSchoolDay } from './school-year'
import { toWallTime } from './wall-time'

/** What a decision on the calendar depends on; `zone` is the team's. */
export interface CalendarFacts {
  calendar: Calendar
  zone: string
}

/** The events of a command and each date that they change. */
export interface Plan {
  events: readonly CalendarEvent[]
  change: Change
  /** Meetings that have not begun and collide with an early release, after the change. */
  conflicts: readonly ReleaseConflict[]
}

type CommandOf<T extends CalendarCommand['type']> = Extract<CalendarCommand, { type: T }>
type Planned = Plan | { refused: CalendarRefusal }

const refuse = (refused: CalendarRefusal) => ({ refused })
const longestYear = 400

function listEvents({ add, drop, retime }: Change): MeetingListEvent[] {
  const after = retime[0]?.after
  return [
    ...(drop.length === 0
      ? []
      : [{ type: 'meetings-dropped' as const, occurrences: drop.map(({ id }) => id) }]),
    ...(after === undefined
      ? []
      : [
          {
            type: 'meetings-retimed' as const,
            occurrences: retime.map(({ before }) => before.id),
            start: after.start,
            minutes: after.minutes,
          },
        ]),
    ...(add.length === 0 ? [] : [scheduledEvent(add, false)]),
  ]
}

function scheduledEvent(added: readonly Occurrence[], byHand: boolean): MeetingListEvent {
  return { type: 'meetings-scheduled', meetings: added.map(({ status: _, ...meeting }) => meeting), byHand }
}

function planned(
  { calendar, zone }: CalendarFacts,
  moment: Moment,
  events: readonly CalendarEvent[],
  change: Change,
): Plan {
  const after = withEvents(calendar, events)
  const now = toWallTime(moment.now, zone)
  const conflicts = releaseConflicts(after).filter(({ occurrence }) => !begun(occurrence, now))
  const same = JSON.stringify(after) === JSON.stringify(calendar)
  return { events: same ? [] : events, change, conflicts }
}

/** New rules, and the list made to follow them. */
function planRules(facts: CalendarFacts, moment: Moment, events: readonly CalendarRuleEvent[]): Plan {
  const rules = withEvents(facts.calendar, events)
  const change = reschedule(facts.calendar, rules, toWallTime(moment.now, facts.zone))
  return planned(facts, moment, [...events, ...listEvents(change)], change)
}

/** A team that never entered a school year gets the usual one; null when its last one is over. */
function missingYear({ calendar }: CalendarFacts, { today }: Moment): CalendarRuleEvent[] | null {
  if (calendar.years.some(({ until }) => until >= today)) return []
  const { from, until } = defaultSchoolYear(today)
  if (calendar.years.some((year) => meets(year, { from, until }))) return null
  return [{ type: 'school-year-set', from, until }]
}

function backwards({ from, until }: Days): boolean {
  return until < from
}

function planDates(
  facts: CalendarFacts,
  { daysOff, earlyRelease }: Pick<CommandOf<'import-dates'>, 'daysOff' | 'earlyRelease'>,
  moment: Moment,
): Planned {
  const wrong = daysOff.find(backwards)
  if (wrong !== undefined) return refuse({ code: 'days-backwards', ...wrong })
  const first = missingYear(facts, moment)
  if (first === null) return refuse({ code: 'school-year-over' })
  const { years } = withEvents(facts.calendar, first)
  const fits =
    daysOff.some((period) => years.some((year) => commonDays(period, year) !== null)) ||
    earlyRelease.some(({ date }) => years.some((year) => includes(year, date)))
  if (!fits) return refuse({ code: 'dates-outside-school-year' })
  return planRules(facts, moment, [...first, { type: 'days-off-added', daysOff, earlyRelease }])
}

/** What each command would do: the one calculation behind the decision and its preview. */
export const calendarPlans: {
  [T in CalendarCommand['type']]: (facts: CalendarFacts, command: CommandOf<T>, moment: Moment) => Planned
} = {
  'set-rhythm': (facts, { rhythm, start, minutes }, moment) => {
    const first = missingYear(facts, moment)
    if (first === null) return refuse({ code: 'school-year-over' })
    const plan = planRules(facts, moment, [...first, { type: 'rhythm-set', rhythm, start, minutes }])
    const { add, keep, retime } = plan.change
    return [...add, ...keep, ...retime].length === 0 ? refuse({ code: 'rhythm-finds-no-date' }) : plan
  },

  'set-school-year': (facts, { from, until }, moment) => {
    const year = { from, until }
    if (backwards(year)) return refuse({ code: 'days-backwards', from, until })
    if (daysBetween(from, until) >= longestYear) return refuse({ code: 'school-year-too-long', from, until })
    if (until < moment.today) return refuse({ code: 'school-year-over' })
    if (facts.calendar.years.filter((other) => meets(other, year)).length > 1)
      return refuse({ code: 'school-years-overlap', from, until })
    return planRules(facts, moment, [{ type: 'school-year-set', from, until }])
  },

  'import-dates': planDates,

  'add-closure': (facts, { from, until }, moment) =>
    planDates(facts, { daysOff: [{ from, until }], earlyRelease: [] }, moment),

  'remove-closure': (facts, { from, until }, moment) => {
    const gone = { from, until }
    if (backwards(gone)) return refuse({ code: 'days-backwards', from, until })
    const known = facts.calendar.years.some(
      ({ daysOff, earlyRelease }) =>
        daysOff.some((off) => meets(off, gone)) || earlyRelease.some(({ date }) => includes(gone, date)),
    )
    if (!known) return refuse({ code: 'no-closure-there', from, until })
    return planRules(facts, moment, [{ type: 'days-off-removed', from, until }])
  },

  'set-cycle-day': (facts, { date, day }, moment) => {
    const { rhythm, years } = facts.calendar
    if (rhythm?.kind !== 'cycle') return refuse({ code: 'rhythm-has-no-cycle' })
    if (day > rhythm.length) return refuse({ code: 'cycle-day-too-high', day, length: rhythm.length })
    if (!isSchoolDay(years, date)) return refuse({ code: 'no-school-that-day', date })
    return planRules(facts, moment, [{ type: 'cycle-day-set', date, day }])
  },

  'add-meeting': (facts, { date, start, minutes }, moment) => {
    const { calendar, zone } = facts
    const id = freeId(calendar, extraMeetingId(date, start))
    const meeting: Occurrence = { id, date, start, minutes, status: 'planned' }
    if (begun(meeting, toWallTime(moment.now, zone))) return refuse({ code: 'meeting-in-the-past', date })
    const other = calendar.occurrences.find((one) => one.status !== 'cancelled' && overlap(one, meeting))
    if (other !== undefined) return refuse({ code: 'meetings-overlap', date, start: other.start })
    const change: Change = { add: [meeting], drop: [], retime: [], keep: [] }
    return planned(facts, moment, [scheduledEvent([meeting], true)], change)
  },
}
