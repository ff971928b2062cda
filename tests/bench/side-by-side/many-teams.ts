import {
  addDays,
  today as dayOf,
  defaultSchoolYear,
  type Instant,
  instant,
  localTime,
  roleId,
  weekday,
} from '@roundtable/core'
import Database from 'libsql'
import { memberIdOf, teamIdOf } from '../../../teams-app/src/ids'
import { createRunner } from '../../../teams-app/src/run-command'
import { teamMemory } from '../../../teams-app/src/team-memory'
import type { Place } from '../../store/places'

/** Every team of the bench is a copy of one, with people, chat and tenant of its own. */
const first = { tenant: 'first-of-all', chat: '19:first@thread.v2' }
const zone = 'America/New_York'
const size = 6

/** Teams share tenants by fives: a tenant has limits of its own. */
export const tenants = 200
const guid = 100_000_000_000

export const tenantOf = (team: number) => `0f1e2d3c-4b5a-4978-8c6d-${guid + (team % tenants)}`
export const chatOf = (team: number) => ({ id: `19:team-${team}@thread.v2`, kind: 'group' as const })

/** The nth of the six people of a team. */
export function personOf(team: number, nth: number) {
  const aadObjectId = `6a1b3c5d-0001-4000-8000-${guid + team * 10 + nth}`
  return { id: `29:person-${team}-${nth}`, name: `Ana Number${nth}`, aadObjectId, locale: 'en-US' }
}

/** Founds the team that is copied: six people, three roles, every week. */
async function foundFirst(place: Place, serviceUrl: string, now: Instant): Promise<void> {
  const store = await place.open()
  const team = teamIdOf(first.tenant, first.chat)
  const people = Array.from({ length: size }, (_, n) => {
    const { aadObjectId, id, name } = personOf(0, n)
    return {
      member: memberIdOf(first.tenant, team, aadObjectId),
      aadObjectId,
      teamsUserId: id,
      name,
      email: null,
    }
  })
  const ids = people.map(({ member }) => member)
  const [lead] = ids
  if (lead === undefined) throw new Error('A team has people')
  const today = dayOf(now, zone)
  // A Monday more than a week away, so that no reminder is due while the bench runs.
  const start = addDays(today, 15 - weekday(today))
  const runner = createRunner({
    store,
    teams: teamMemory((key, after) => store.load(key, after)),
    now: () => now,
    secret: () => 'secret',
    committed: () => undefined,
  })
  const result = await runner.run({
    key: { tenant: first.tenant, team },
    commands: [
      {
        type: 'found-team',
        name: 'Grade 5',
        zone,
        language: 'en',
        hours: { from: localTime.parse('07:00'), until: localTime.parse('18:00') },
        founders: ids,
        lead,
        roles: ['facilitator', 'notes', 'time'].map((id) => ({
          id: roleId.parse(id),
          seats: 1,
          required: id === 'facilitator',
          mode: { kind: 'rotating' },
        })),
        anonymous: false,
      },
      { type: 'set-school-year', ...defaultSchoolYear(today) },
      {
        type: 'set-rhythm',
        rhythm: { kind: 'weeks', every: 4, weekdays: [1], anchor: start },
        start: localTime.parse('15:30'),
        minutes: 45,
      },
    ],
    actor: { kind: 'member', member: lead },
    seen: [],
    roster: { put: people, remove: [] },
    conversations: [
      { id: first.chat, kind: 'group', serviceUrl, botId: '28:bot', person: null, at: now, team },
    ],
  })
  if (result.kind !== 'done') throw new Error(JSON.stringify(result))
  await store.close()
}

/** Copies the first team: `count` times, from the team of that number on. Statements that both databases take. */
function copies(from: number, count: number): string[] {
  const numbers = `with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n < ${from + count - 1})`
  const tenant = `'0f1e2d3c-4b5a-4978-8c6d-' || (${guid} + n % ${tenants})`
  const copy = (table: string, columns: string, values: string) =>
    `insert into ${table} (tenant, ${columns}) ${numbers} select ${tenant}, ${values} from ${table}, numbers where tenant = '${first.tenant}'`
  // Nobody is woken while the bench runs.
  const wake = 'wake_at + 30000000000'
  return [
    copy('teams', 'team, version, wake_at', `'team-' || n, version, ${wake}`),
    copy('events', 'team, version, at, by, event', `'team-' || n, version, at, by, event`),
    copy('words', 'team, id, text, author', `'team-' || n, id, text, author`),
    copy(
      'people',
      'team, member, aad_object_id, teams_user_id, name',
      `'team-' || n, member, '6a1b3c5d-0001-4000-8000-' || (${guid} + n * 10 + cast(substr(aad_object_id, 36, 1) as integer)), '29:person-' || n, name`,
    ),
    copy(
      'conversations',
      'id, kind, service_url, bot_id, team, seen_at, alive, alive_at',
      `'19:team-' || n || '@thread.v2', kind, service_url, bot_id, 'team-' || n, seen_at, alive, alive_at`,
    ),
  ]
}

/** Fills an empty store with so many teams that look alike. */
export async function fill(place: Place, count: number, serviceUrl: string): Promise<void> {
  await foundFirst(place, serviceUrl, instant.parse(Date.now()))
  const statements = copies(0, count)
  if (place.place.url !== undefined) {
    for (const statement of [...statements, 'analyze']) await place.query(statement)
    return
  }
  const file = new Database(`${place.place.dataDir}/roundtable.db`, {})
  for (const statement of ['pragma synchronous = off', ...statements, 'pragma wal_checkpoint(truncate)'])
    file.exec(statement)
  file.close()
}
