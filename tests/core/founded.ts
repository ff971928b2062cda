import { toInstant } from '../../core/src/calendar/wall-time'
import { type Command, command } from '../../core/src/command'
import { type Done, decideAll } from '../../core/src/decide'
import type { Actor, Moment } from '../../core/src/decision'
import type { Event } from '../../core/src/event'
import { evolve } from '../../core/src/evolve'
import {
  type LocalDate,
  localDate,
  localTime,
  type MemberId,
  memberId,
  type OccurrenceId,
  occurrenceId,
  roleId,
} from '../../core/src/ids'
import type { Team } from '../../core/src/state'

export const zone = 'America/Chicago'
export const who = (id: string): MemberId => memberId.parse(id)
export const day = (text: string): LocalDate => localDate.parse(text)
export const meeting = (date: string): OccurrenceId => occurrenceId.parse(`m-${date}`)
export const facilitator = roleId.parse('facilitator')
export const clock: Actor = { kind: 'clock' }
export const member = (id: string): Actor => ({ kind: 'member', member: who(id) })

/** A command as it comes through the border: parsed. */
export const order = (plain: { type: Command['type']; [field: string]: unknown }): Command =>
  command.parse(plain)

/** A role as the set-up card enters it. */
export const rotating = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  seats: 1,
  required: true,
  mode: { kind: 'rotating' },
  ...more,
})

/** Noon of that day in Chicago unless said otherwise; the lead `A` acts. */
export function on(date: string, actor: Actor = member('A'), time = '12:00', where = zone): Moment {
  const now = toInstant({ date: day(date), time: localTime.parse(time) }, where)
  return { actor, now, today: day(date) }
}

/** Founds the team of these letters, with A as its lead. */
export function founding(letters = 'ABCDEF', roles: readonly object[] = [rotating('facilitator')]): Command {
  return order({
    type: 'found-team',
    name: 'Grade 7 Science',
    zone,
    language: 'en',
    hours: { from: '07:00', until: '18:00' },
    founders: [...letters],
    lead: 'A',
    roles,
    anonymous: false,
  })
}

/** From Tuesday 1 September 2026 on, every Tuesday at 15:30 for 45 minutes. */
export const tuesdays = order({
  type: 'set-rhythm',
  rhythm: { kind: 'weeks', every: 1, weekdays: [2], anchor: '2026-09-01' },
  start: '15:30',
  minutes: 45,
})

export const schoolYear = order({ type: 'set-school-year', from: '2026-08-15', until: '2027-06-15' })

/** What the commands did; a refusal fails the test. */
export function doneBy(team: Team | null, commands: readonly Command[], moment: Moment): Done {
  const done = decideAll(team, commands, moment)
  if ('refused' in done) throw new Error(`refused: ${JSON.stringify(done.refused)}`)
  return done
}

/** The team after the commands. */
export const after = (team: Team | null, commands: readonly Command[], moment: Moment): Team =>
  doneBy(team, commands, moment).team

/** A founded team with its first round of dates published, on Monday 31 August 2026. */
export function founded(letters = 'ABCDEF', roles?: readonly object[]): Team {
  return after(null, [founding(letters, roles), schoolYear, tuesdays], on('2026-08-31'))
}

/** The team that a log tells of. */
export function replay(events: readonly Event[]): Team | null {
  return events.reduce<Team | null>(evolve, null)
}

/** Who has the role at each planned and published meeting, in order: `09-01 A`. */
export function promised(team: Team, id: string = facilitator): string[] {
  return team.calendar.occurrences.flatMap(({ id: occurrence, date, status }) => {
    const turn = team.turns.published[occurrence]?.find((one) => one.role === id)
    return status !== 'planned' || turn === undefined ? [] : [`${date.slice(5)} ${turn.holders.join('+')}`]
  })
}
