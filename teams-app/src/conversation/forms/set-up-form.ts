import {
  type Command,
  defaultSchoolYear,
  isStaying,
  type LocalDate,
  localTime,
  type MemberId,
  meetsAlready,
  type Role,
  readRhythm,
  readWeekdays,
  roleId,
  setUpRoles,
  type Team,
} from '@roundtable/core'
import * as z from 'zod'

/** Messages go out in the hours of school life unless the team says otherwise. */
export const usualHours = { from: localTime.parse('07:30'), until: localTime.parse('17:30') }

const fields = z.object({
  name: z.string().trim().min(1).max(80),
  members: z.string().transform((list) => list.split(',').filter(Boolean)),
  rhythm: z.string(),
  weekdays: z.string(),
  /** Nothing: the cycle goes on as it is counted. */
  cycleDay: z.coerce.number().int().min(1).max(6).optional().catch(undefined),
  start: localTime,
  minutes: z.coerce.number().int().min(5).max(240),
  roles: z.string().transform((list) => list.split(',').filter(Boolean)),
  zone: z.string().trim().min(1).max(60),
  hoursFrom: z.optional(localTime),
  hoursUntil: z.optional(localTime),
  language: z.enum(['en', 'es']),
  reflections: z.enum(['named', 'anonymous']),
  goal: z.string().trim().max(300).default(''),
  norms: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((norm) => norm.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(200)).max(12)),
})

/** Which field cannot be taken as it is: a key of the set-up texts' errors. */
export type SetUpProblem =
  | 'name'
  | 'members'
  | 'rhythm'
  | 'weekdays'
  | 'start'
  | 'minutes'
  | 'roles'
  | 'zone'
  | 'hours'
  | 'text'

const problemOf: Readonly<Record<string, SetUpProblem>> = {
  name: 'name',
  start: 'start',
  minutes: 'minutes',
  zone: 'zone',
  hoursFrom: 'hours',
  hoursUntil: 'hours',
}

/**
 * What the set-up card asks for, as commands that are carried out together: they found the team when there
 * is none, else they change what differs. `people` are the members that the roster knows.
 */
export function readSetUp(
  input: Readonly<Record<string, string>>,
  facts: {
    team: Team | null
    people: readonly MemberId[]
    by: MemberId
    today: LocalDate
    roleTitle: (role: Role['id']) => string | undefined
  },
): { commands: Command[] } | { problem: SetUpProblem } {
  const parsed = fields.safeParse(input)
  if (!parsed.success) return { problem: problemOf[String(parsed.error.issues[0]?.path[0])] ?? 'text' }
  const { name, rhythm: key, weekdays, cycleDay, start, minutes, zone, language, reflections } = parsed.data
  const { team, today } = facts
  const known = team?.profile.settings.hours ?? usualHours
  const hours = {
    from: parsed.data.hoursFrom ?? known.from,
    until: parsed.data.hoursUntil ?? known.until,
  }
  if (hours.until <= hours.from) return { problem: 'hours' }
  const chosen = facts.people.filter((id) => parsed.data.members.includes(id))
  if (chosen.length === 0) return { problem: 'members' }
  const roles = setUpRoles(
    parsed.data.roles.filter((role) => roleId.safeParse(role).success),
    team?.profile.roles ?? [],
    facts.roleTitle,
  )
  if (roles.length === 0) return { problem: 'roles' }
  const days = readWeekdays(weekdays.split(','))
  if (days.length === 0 && /^([1-4]|month\w+)$/.test(key)) return { problem: 'weekdays' }
  const rhythm = readRhythm(key, { weekdays: days, today, cycleDay, before: team?.calendar.rhythm ?? null })
  if (rhythm === null) return { problem: 'rhythm' }
  const charter: Command = {
    type: 'set-charter',
    goal: parsed.data.goal === '' ? null : parsed.data.goal,
    norms: parsed.data.norms,
  }
  const meets = { type: 'set-rhythm' as const, rhythm, start, minutes }
  const anonymous = reflections === 'anonymous'
  if (team === null) {
    const { from, until } = defaultSchoolYear(today)
    const founders = chosen.includes(facts.by) ? chosen : [facts.by, ...chosen]
    return {
      commands: [
        {
          type: 'found-team',
          name,
          zone,
          language,
          hours,
          founders,
          lead: facts.by,
          roles,
          anonymous,
        },
        { type: 'set-school-year', from, until },
        meets,
        charter,
      ],
    }
  }
  // Whoever was taken off the list today is a member until midnight, and stays when put on it again.
  const staying = team.profile.members.filter(isStaying).map(({ id }) => id)
  return {
    commands: [
      { type: 'change-team', name, zone, language, hours, anonymous },
      ...chosen
        .filter((id) => !staying.includes(id))
        .map((member): Command => ({ type: 'add-member', member, from: today, excluded: false })),
      ...staying
        .filter((id) => !chosen.includes(id))
        .map((member): Command => ({ type: 'remove-member', member, until: today })),
      { type: 'set-roles', roles },
      ...(meetsAlready(team.calendar, meets, today) ? [] : [meets]),
      charter,
    ],
  }
}
