import type { AgendaBook } from '../../../core/src/agenda/agenda'
import { emptyAgendaBook } from '../../../core/src/agenda/agenda'
import type { AgendaCommand } from '../../../core/src/agenda/commands'
import { type AgendaFacts, agendaDeciders } from '../../../core/src/agenda/decide'
import type { AgendaEvent } from '../../../core/src/agenda/events'
import { evolveAgenda } from '../../../core/src/agenda/evolve'
import type { AgendaRefusal } from '../../../core/src/agenda/refusals'
import { addDays } from '../../../core/src/calendar/local-date'
import { emptyCalendar, type Occurrence } from '../../../core/src/calendar/occurrences'
import type { Decision, Moment } from '../../../core/src/decision'
import {
  instant,
  type LocalDate,
  localDate,
  localTime,
  memberId,
  occurrenceId,
  roleId,
  thingId,
} from '../../../core/src/ids'
import { noRounds } from '../../../core/src/reflection/round'
import { foundedProfile } from '../../../core/src/team/evolve'
import { defaultSettings, type Role } from '../../../core/src/team/team'

export const ana = memberId.parse('ana')
export const ben = memberId.parse('ben')
export const firstDay = localDate.parse('2026-09-01')
export const thing = (id: string) => thingId.parse(id)
export const meeting = (number: number) => occurrenceId.parse(`m${number}`)
export const dayOf = (number: number) => addDays(firstDay, 7 * (number - 1))

/** Weekly meetings m1, m2 ... from 1 September 2026, Tuesdays at 15:30, 45 minutes. */
export function weekly(count: number, change: (number: number) => Partial<Occurrence> = () => ({})) {
  return Array.from(
    { length: count },
    (_, i): Occurrence => ({
      id: meeting(i + 1),
      date: dayOf(i + 1),
      start: localTime.parse('15:30'),
      minutes: 45,
      status: 'planned',
      ...change(i + 1),
    }),
  )
}

export function role(id: string, rank: number, mergesInto?: string): Role {
  return {
    id: roleId.parse(id),
    rank,
    seats: 1,
    required: rank === 0,
    pool: 'everyone',
    mode: { kind: 'rotating' },
    block: { every: 'meetings', count: 1 },
    ...(mergesInto === undefined ? {} : { mergesInto: roleId.parse(mergesInto) }),
  }
}

const profile = foundedProfile({
  type: 'team-founded',
  on: firstDay,
  zone: 'America/Chicago',
  settings: {
    ...defaultSettings,
    language: 'en',
    hours: { from: localTime.parse('08:00'), until: localTime.parse('17:00') },
  },
  founders: [ana, ben],
  lead: ana,
  roles: [role('facilitator', 0), role('notes', 1, 'facilitator')],
})

export function facts(
  occurrences: readonly Occurrence[] = weekly(4),
  agenda: AgendaBook = emptyAgendaBook,
): AgendaFacts & { calendar: typeof emptyCalendar } {
  return { profile, calendar: { ...emptyCalendar, occurrences }, agenda, rounds: noRounds }
}

/** Ana acts on this day. */
export function on(today: LocalDate): Moment {
  return { actor: { kind: 'member', member: ana }, now: instant.parse(0), today }
}

export function decide(
  team: AgendaFacts,
  command: AgendaCommand,
  moment: Moment = on(firstDay),
): Decision<AgendaEvent, AgendaRefusal> {
  const decider: (team: AgendaFacts, command: never, moment: Moment) => Decision<AgendaEvent, AgendaRefusal> =
    agendaDeciders[command.type]
  return Reflect.apply(decider, undefined, [team, command, moment])
}

/** The agenda after the command; a refusal fails the test. */
export function after(team: AgendaFacts, command: AgendaCommand, moment: Moment = on(firstDay)): AgendaBook {
  const decision = decide(team, command, moment)
  if ('refused' in decision) throw new Error(`refused: ${decision.refused.code}`)
  return decision.events.reduce(evolve, team.agenda)
}

function evolve(agenda: AgendaBook, event: AgendaEvent): AgendaBook {
  return Reflect.apply(evolveAgenda[event.type], undefined, [agenda, event])
}
