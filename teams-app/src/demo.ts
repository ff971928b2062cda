import {
  type Command,
  today as dayOf,
  defaultSchoolYear,
  type Instant,
  localTime,
  occurrenceId,
  roleId,
  thingId,
  weekday,
} from '@roundtable/core'
import { memberIdOf, teamIdOf } from './ids'
import type { Runner } from './run-command'
import type { Person } from './store/roster'

/** The invented people and chat of demo/playground.yml. */
const tenant = '5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d00'
const chat = '19:grade-5-team@thread.v2'
const names = ['Ana Torres', 'Ben Okafor', 'Cleo Martin', 'Dev Patel', 'Erin Walsh', 'Farid Haddad']
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

function people(): (Person & { aadObjectId: string })[] {
  const team = teamIdOf(tenant, chat)
  return names.map((name, index) => {
    const first = name.split(' ')[0]?.toLowerCase() ?? ''
    const aadObjectId = `5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d0${index + 1}`
    return {
      member: memberIdOf(tenant, team, aadObjectId),
      aadObjectId,
      teamsUserId: `29:${first}`,
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@lakeside.example`,
    }
  })
}

/** Who looks after the server of the demonstration. */
export const demoAdministrator = { tenant, person: '5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d0a' }

/** Whom one may be in the tab of the demonstration: the team, a principal whom it may let look, the administrator. */
export function demoPeople(): { tenant: string; person: string; name: string }[] {
  const team = people().map(({ aadObjectId, name }) => ({ tenant, person: aadObjectId, name }))
  return [
    ...team,
    { tenant, person: '5c0f2d1e-7a41-4c0b-9a51-6f3c8e2b1d09', name: 'Gloria Reyes (principal)' },
    { ...demoAdministrator, name: 'Hank Liu (administrator)' },
  ]
}

const roles = (['facilitator', 'notes', 'time'] as const).map((id, index, all) => ({
  id: roleId.parse(id),
  seats: 1,
  required: index === 0,
  mode: { kind: 'rotating' as const },
  ...(index === 0 ? {} : { mergesInto: roleId.parse(all[index - 1]) }),
}))

/**
 * The demonstration team of `npm start`: a grade team that meets every week, with a goal, norms and an open
 * action. It is founded once; what is tried out with it stays.
 */
export async function foundDemoTeam(by: { runner: Runner; now: () => Instant }): Promise<void> {
  const members = people()
  const [ana, ben] = members.map(({ member }) => member)
  if (ana === undefined || ben === undefined) return
  const team = teamIdOf(tenant, chat)
  const key = { tenant, team }
  const today = dayOf(by.now(), zone)
  const { from, until } = defaultSchoolYear(today)
  const day = weekday(today)
  const meets = day >= 5 ? 2 : (((day % 5) + 1) as 1 | 2 | 3 | 4 | 5)
  const commands: Command[] = [
    {
      type: 'found-team',
      name: 'Grade 5 team',
      zone,
      language: 'en',
      hours: { from: localTime.parse('00:00'), until: localTime.parse('23:59') },
      founders: members.map(({ member }) => member),
      lead: ana,
      roles,
      anonymous: false,
    },
    { type: 'set-school-year', from, until },
    {
      type: 'set-rhythm',
      rhythm: { kind: 'weeks', every: 1, weekdays: [meets], anchor: today },
      start: localTime.parse('15:30'),
      minutes: 45,
    },
    {
      type: 'set-charter',
      goal: 'By May, 80 % of our students explain their reasoning in writing.',
      norms: [
        'We start and end on time.',
        'We talk about the work, not the person.',
        'Every voice is heard.',
      ],
    },
  ]
  const actor = { kind: 'member' as const, member: ana }
  const founded = await by.runner.run({
    key,
    commands,
    actor,
    seen: ['demo:found'],
    roster: { put: members, remove: [] },
    conversations: [
      {
        id: chat,
        kind: 'group',
        serviceUrl: 'http://localhost:56150/_connector',
        botId: '28:roundtable-local',
        person: null,
        at: by.now(),
        team,
      },
    ],
  })
  if (founded.kind !== 'done') return
  const meeting = founded.team.calendar.occurrences.find(
    ({ status, date }) => status === 'planned' && date >= today,
  )
  if (meeting === undefined) return
  await by.runner.run({
    key,
    commands: [
      {
        type: 'add-action',
        id: thingId.parse('demo-action'),
        occurrence: occurrenceId.parse(meeting.id),
        owner: ben,
        text: 'Copy the writing rubric for everybody',
      },
    ],
    actor,
    seen: ['demo:action'],
  })
}
