import * as z from 'zod'
import { tabView } from '../view'

/** What the viewer does in the team: each role and how far one is in it, days away, and messages. */
export const myPartView = tabView({
  ask: z.strictObject({}),
  draw: ({ team, today, viewer, speaker }) => {
    const { profile, turns, calendar } = team
    const me = profile.members.find(({ id }) => id === viewer)
    const isOver = (until: string | undefined) => until !== undefined && until < today
    return {
      member: viewer,
      today,
      /** The last day of the school year; without one a wish for the year is open-ended. */
      yearEnds: calendar.years.find(({ from, until }) => from <= today && today <= until)?.until ?? null,
      excluded: me?.excluded ?? false,
      quiet: me?.quiet ?? false,
      roles: profile.roles.map(({ id }) => {
        const out = me?.optOuts.find(({ role, until }) => role === id && !isOver(until))
        return {
          id,
          title: speaker.role(id),
          rung: me?.rungs[id] ?? ('lead' as const),
          out: out === undefined ? null : { from: out.from, until: out.until ?? null },
        }
      }),
      absences: turns.absences
        .filter(({ member, until }) => member === viewer && !isOver(until))
        .map(({ id, from, until, kind, role }) => ({
          id,
          from,
          until: until ?? null,
          kind,
          role: role === undefined ? null : speaker.role(role),
        })),
    }
  },
})
