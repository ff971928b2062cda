import { type Command, type Instant, instant, type Team } from '@roundtable/core'
import { wake } from '../../../teams-app/src/conversation/wake'
import { memberIdOf, teamIdOf } from '../../../teams-app/src/ids'
import { createRunner } from '../../../teams-app/src/run-command'
import type { LoggedEvent } from '../../../teams-app/src/store/event-log'
import type { Store } from '../../../teams-app/src/store/store'
import { teamMemory } from '../../../teams-app/src/team-memory'
import { type Chance, chanceOf } from '../chance'

const key = { tenant: 'school', team: teamIdOf('school', 'chat') }
const people = ['a', 'b', 'c'].map((id) => memberIdOf('school', key.team, id))
const hour = 3_600_000

type Kept = Pick<Store, 'commit' | 'commitWithoutTeam' | 'seen' | 'words' | 'load'>

/** One team's log, outbox and alarm as a list: what the database holds, for clocks that run for ten years. */
function aList(now: () => number) {
  const facts: LoggedEvent[] = []
  const entries = new Map<string, number>()
  const alarm = { at: null as Instant | null }
  const commit: Kept['commit'] = async (what) => {
    if (what.expectedVersion !== facts.length) return 'conflict'
    for (const event of what.events)
      facts.push({ version: facts.length + 1, at: what.at, by: what.by, event })
    for (const entry of what.outbox) if (!entries.has(entry.key)) entries.set(entry.key, now())
    alarm.at = what.wakeAt
    return 'committed'
  }
  const store: Kept = {
    commit,
    commitWithoutTeam: async () => 'committed',
    seen: async () => false,
    words: { of: async () => [] },
    load: async (_, after = 0) =>
      facts.length === 0 ? null : { version: facts.length, events: facts.slice(after) },
  }
  return { store, entries, alarm }
}

/** A school year of a team, and what the clock put into its outbox when. */
export interface LivedYear {
  team: Team
  entries: ReadonlyMap<string, number>
}

/**
 * Lets a team live through a school year by its alarms alone: each is heard within a second, some after the machine's
 * clock was set back by an hour, which a look at the team in between must not take amiss.
 */
export async function liveYear(zone: string, year: number, extra: readonly string[]): Promise<LivedYear> {
  const chance: Chance = chanceOf(year)
  let now = Date.parse(`${year}-07-15T12:00:00Z`)
  const end = Date.parse(`${year + 1}-07-01T12:00:00Z`)
  const { store, entries, alarm } = aList(() => now)
  const teams = teamMemory(store.load)
  const clock = () => instant.parse(now)
  const by = { store, teams, now: clock, secret: () => '0'.repeat(32), committed: () => {} }
  const runner = createRunner(by)
  const waking = { ...by, runner, log: { info: () => {} } }
  const [lead] = people
  if (lead === undefined) throw new Error('A team has people')
  const result = await runner.run({
    key,
    commands: foundingOf(zone, year, extra),
    actor: { kind: 'member', member: lead },
    seen: [],
  })
  if (result.kind !== 'done') throw new Error(JSON.stringify(result))
  while (alarm.at !== null && alarm.at < end) {
    now = Math.max(now, alarm.at) + chance.below(1_000)
    await wake(waking, key)
    if (chance.next() < 0.05) {
      now -= hour
      await wake(waking, key)
    }
  }
  const team = (await teams.recall(key))?.team
  if (team === undefined) throw new Error('The team is gone')
  return { team, entries }
}

/** Meets every other week in the afternoon, and in the night of each change of the clocks. */
function foundingOf(zone: string, year: number, extra: readonly string[]): Command[] {
  const commands = [
    {
      type: 'found-team',
      name: 'Team',
      zone,
      language: 'en',
      hours: { from: '00:00', until: '23:59' },
      founders: people,
      lead: people[0],
      roles: [{ id: 'facilitator', seats: 1, required: true, mode: { kind: 'rotating' } }],
      anonymous: false,
    },
    { type: 'set-school-year', from: `${year}-09-01`, until: `${year + 1}-06-20` },
    {
      type: 'set-rhythm',
      rhythm: { kind: 'weeks', every: 2, weekdays: [1 + (year % 5)], anchor: `${year}-09-01` },
      start: '15:30',
      minutes: 45,
    },
    ...extra.map((date) => ({ type: 'add-meeting', date, start: '02:30', minutes: 45 })),
  ]
  return commands as Command[]
}
