import { instant, type MemberId, teamId } from '@roundtable/core'
import { memberIdOf } from '../../../../teams-app/src/ids'
import { createRunner } from '../../../../teams-app/src/run-command'
import type { Commit } from '../../../../teams-app/src/store/commit'
import type { Store } from '../../../../teams-app/src/store/store'
import { teamMemory } from '../../../../teams-app/src/team-memory'
import { founding, meeting, order, schoolYear, tuesdays } from '../../../core/founded'
import type { Place } from '../../../store/places'
import { type Chance, chanceOf } from '../../chance'

/** What really happened in a round, which the attacker is not told. */
export interface Closed {
  team: string
  round: string
  /** Who wrote each text, in the order in which they were written. */
  wrote: readonly { text: string; by: MemberId; member: number }[]
}

/**
 * How a store would close a round that is careless: the rows stay as they were written; or they are written anew, but in the
 * order in which they came.
 */
export type Careless = 'kept' | 'in order'

const hex = (chance: Chance) => Array.from({ length: 32 }, () => chance.below(16).toString(16)).join('')

function closingCarelessly(store: Store, how: Careless, order: Map<string, number>): Store {
  let made = 0
  return {
    ...store,
    commit: (what: Commit) => {
      const { replaceWords, ...rest } = what
      if (replaceWords === undefined) return store.commit(what)
      if (how === 'kept') return store.commit(rest)
      const sorted = [...replaceWords.with].sort(
        (a, b) => (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0),
      )
      const renamed = sorted.map((one) => {
        made += 1
        const id = one.id.replace(/[^:]+$/, `counted-${String(made).padStart(12, '0')}`) as typeof one.id
        return { ...one, id }
      })
      return store.commit({ ...rest, replaceWords: { ...replaceWords, with: renamed } })
    },
  }
}

/**
 * So many closed anonymous rounds of teams of six, by the way that the server takes: commands, decisions, the store. Who takes
 * part, in which order, how long they wait and what they write is drawn from the seed; some take back and write again.
 */
export async function closedRounds(place: Place, count: number, careless: Careless | null = null) {
  const chance = chanceOf(count + 7)
  const arrived = new Map<string, number>()
  const opened = await place.open()
  const store = careless === null ? opened : closingCarelessly(opened, careless, arrived)
  const tenant = 'school'
  let clock = Date.parse('2026-08-31T17:00:00Z')
  const now = () => instant.parse(clock)
  const secret = () => hex(chance)
  const teams = teamMemory((key, after) => store.load(key, after))
  const runner = createRunner({ store, teams, now, secret, committed: () => {} })
  const closed: Closed[] = []
  const perTeam = 10
  for (let n = 0; n < count / perTeam; n += 1) {
    const team = teamId.parse(`t-${n}`)
    const key = { tenant, team }
    const members = Array.from({ length: 6 }, (_, i) => memberIdOf(tenant, team, `person-${i}`))
    const [lead] = members
    if (lead === undefined) throw new Error('A team of nobody')
    const as = (member: MemberId) => ({ kind: 'member' as const, member })
    const run = async (member: MemberId, plain: Parameters<typeof order>[0], press = hex(chance)) => {
      const result = await runner.run({
        key,
        commands: [order(plain)],
        actor: as(member),
        seen: [`tab-press:${press}`],
      })
      if (result.kind !== 'done') throw new Error(JSON.stringify(result))
    }
    const founded = order({ ...founding(), founders: members, lead })
    clock = Date.parse('2026-08-31T17:00:00Z')
    await runner.run({
      key,
      commands: [founded, schoolYear, tuesdays],
      actor: as(lead),
      seen: [],
      roster: {
        put: members.map((member, i) => ({
          member,
          aadObjectId: `person-${i}`,
          teamsUserId: `29:${i}`,
          name: `Person ${i}`,
          email: null,
        })),
        remove: [],
      },
    })
    for (let week = 0; week < perTeam; week += 1) {
      const date = new Date(Date.parse('2026-09-01') + week * 7 * 86_400_000).toISOString().slice(0, 10)
      clock = Date.parse(`${date}T22:00:00Z`)
      const round = `r${week}`
      await run(lead, {
        type: 'open-round',
        id: round,
        occurrence: meeting(date),
        frame: 'free',
        mode: 'anonymous',
      })
      const writers = members
        .map((member, i) => ({ member, i, at: chance.next() }))
        .sort((one, other) => one.at - other.at)
        .slice(0, 4 + chance.below(3))
      const wrote: { text: string; by: MemberId; member: number }[] = []
      for (const { member, i } of writers) {
        clock += 1_000 + chance.below(600_000)
        const text = `said ${n} ${week} ${hex(chance).slice(0, 8)} ${'so '.repeat(chance.below(30))}`.trim()
        const id = secret()
        arrived.set(text, arrived.size)
        const answers = [{ prompt: 'free', text, id }]
        await run(member, { type: 'write-reflection', round, answers })
        if (chance.below(10) === 0) {
          await run(member, { type: 'withdraw-answer', round, ids: [id] })
          await run(member, {
            type: 'write-reflection',
            round,
            answers: [{ prompt: 'free', text, id: secret() }],
          })
        }
        wrote.push({ text, by: member, member: i })
      }
      clock += 60_000
      await run(lead, { type: 'close-round', round })
      closed.push({ team, round, wrote })
    }
  }
  return { closed, store: opened }
}
