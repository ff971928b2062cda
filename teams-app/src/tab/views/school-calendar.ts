import { releaseConflicts, schoolYearInHand, usualRelease } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'

/** The school year, its days off that are ahead, and the meetings that an early release cuts short. */
export const schoolCalendarView = tabView({
  ask: z.strictObject({}),
  draw: ({ team, today, viewer, language }) => {
    const { calendar, profile } = team
    const years = calendar.years.filter(({ until }) => until >= today)
    return {
      today,
      language,
      zone: profile.zone,
      /** Only a lead may change the year itself. */
      lead: profile.leads.includes(viewer),
      /** Null until somebody enters one; then the usual one is offered. */
      years: years.map(({ from, until }) => ({ from, until })),
      offered: schoolYearInHand(calendar.years, today),
      daysOff: years.flatMap(({ daysOff }) => daysOff).filter(({ until }) => until >= today),
      early: years.flatMap(({ earlyRelease }) => earlyRelease).filter(({ date }) => date >= today),
      usualRelease,
      usual: { start: calendar.start, minutes: calendar.minutes },
      meetings: calendar.occurrences
        .filter(({ status, date }) => status === 'planned' && date >= today)
        .map(({ id, date }) => ({ id, date })),
      cycle: calendar.rhythm?.kind === 'cycle' ? calendar.rhythm.length : null,
      cutShort: releaseConflicts(calendar)
        .filter(({ occurrence }) => occurrence.date >= today)
        .map(({ occurrence: { id, date, start }, from }) => ({ id, date, start, from })),
    }
  },
})
