import { instant, teamId } from '@roundtable/core'
import { say } from '../../../teams-app/src/messages/say'
import type { Place } from '../../store/places'
import { installation } from '../activities'
import { districtTeams, memberOf, type TeamInPlay } from './a-team'
import { aWorld, type World } from './a-world'
import { layOut } from './card-table'
import { occasionOf, press } from './people-press'
import { aScript, type Script } from './script'
import { deliver } from './teams-delivers'

/** A Monday, 08:00 in New York; all meet on Tuesday from 15:30 to 16:15, and their rounds close a day later. */
const start = Date.parse('2026-11-02T13:00:00Z')
const ended = Date.parse('2026-11-03T21:15:00Z')
const closed = ended + 86_400_000
const minute = 60_000

/** What came of much that was due in one minute. */
export interface Rush {
  done: number
  /** How many were done a second time. */
  twice: number
  /** Minutes until the last was done. */
  minutes: number
  calls: number
  /** How many calls Teams or Google refused as too many. */
  tooMany: number
  /** How often the worker took an entry up. */
  taken: number
}

/** What came of it, as a line to read. */
export function told({ done, minutes, calls, tooMany, taken }: Rush): string {
  return `${done} within ${minutes.toFixed(1)} minutes of virtual time; ${calls} calls, of which ${tooMany} were too many; ${taken} times taken up`
}

async function installAndSetUp(script: Script, teams: readonly TeamInPlay[]): Promise<void> {
  const { world } = script
  const withLead = teams.flatMap((team) => team.people.slice(0, 1).map((lead) => ({ team, lead })))
  for (const { team, lead } of withLead) {
    const activity = installation('add', lead, team.chat, occasionOf(script, team))
    await deliver(world, { activity, tenant: team.tenant, again: null })
  }
  await world.time.until(world.time.now() + 10 * minute)
  layOut(script)
  for (const { team, lead } of withLead) {
    const at = { who: lead, chat: team.chat }
    const welcome = team.cards.get(team.chat.id)?.at(-1)
    if (welcome === undefined) throw new Error(`${team.chat.id} was not greeted`)
    const form = await press(script, team, { ...at, view: welcome, title: 'Set up the team', fields: {} })
    if (form === null) throw new Error(`${team.chat.id} got no form`)
    const times = { rhythm: '1', weekdays: '2', start: '15:30', minutes: '45', zone: team.zone }
    await press(script, team, { ...at, view: form, title: 'Save', fields: { name: 'A team', ...times } })
  }
}

/** Everybody is to be told something in person as the meetings end. */
async function planMessages(world: World, teams: readonly TeamInPlay[], place: Place): Promise<void> {
  const store = await place.open()
  for (const { id, tenant, people, ...team } of teams) {
    const outbox = people.map((one) => {
      const member = memberOf({ id, tenant, people, ...team }, one)
      const to = { to: 'member' as const, member }
      const rest = {
        screen: { screen: 'turns' as const },
        viewer: member,
        language: 'en' as const,
        card: null,
      }
      return say(`rush:${member}`, { team: teamId.parse(id), to, ...rest }, instant.parse(ended))
    })
    await store.commitWithoutTeam({ tenant, at: instant.parse(world.time.now()), seen: [], outbox })
  }
  await store.close()
}

/**
 * A district on the real server, in virtual time: its teams meet at the same time. When the meetings end, each team gets its
 * closing card and everybody a message in person; a day later all rounds are filed into Google. The doubles refuse what is
 * beyond the limits of Teams and Google.
 */
export async function district(
  count: number,
  size: number,
  place: Place,
): Promise<Record<'sent' | 'filed', Rush>> {
  const trouble = { teams: 0, google: false, store: 0, calls: null }
  const world = await aWorld(1, { start, place, trouble, googleQuotas: true })
  const { time, teams: teamsSide, drive } = world
  const teams = districtTeams(count, size, teamsSide)
  await installAndSetUp(aScript(world, teams), teams)
  if (time.now() > ended - 60 * minute) throw new Error('They were set up too late')
  await planMessages(world, teams, place)
  await time.until(ended - minute)
  const number = async (sql: string) => Number((await world.query(sql))[0]?.n)
  const takenSoFar = () => number('select sum(fence) as n from outbox')
  const [postsBefore, takenBefore] = [teamsSide.posts.length, await takenSoFar()]
  await time.until(ended + 60 * minute)
  const posts = teamsSide.posts.slice(postsBefore)
  const standing = posts.filter(({ stands }) => stands)
  const entries = new Set(standing.map(({ entry }) => entry)).size
  const sent = {
    done: entries,
    twice: standing.length - entries,
    minutes: (Math.max(...standing.map(({ at }) => at)) - ended) / minute,
    calls: posts.length,
    tooMany: posts.filter(({ saw }) => saw === 429).length,
    taken: (await takenSoFar()) - takenBefore,
  }
  await time.until(closed + 180 * minute)
  const docs = drive.files().filter(({ mimeType }) => mimeType.endsWith('.document')).length
  const filed = {
    done: await number('select count(*) as n from filings'),
    // A team's records of the term, and the index of its year.
    twice: docs - 2 * count,
    minutes: (Math.max(...world.googleAnswers.map(({ at }) => at)) - closed) / minute,
    calls: world.googleAnswers.length,
    tooMany: world.googleAnswers.filter(({ status }) => status === 429).length,
    taken: await number(`select sum(fence) as n from outbox where kind = 'file'`),
  }
  await world.close()
  return { sent, filed }
}
