import { currentMember, today as dayOf, type Instant, isLeader } from '@roundtable/core'
import type { Runner } from './run-command'
import type { Found } from './store/erasures'
import type { Store } from './store/store'
import type { TeamMemory } from './team-memory'

interface Erasing {
  store: Pick<Store, 'erasures'>
  teams: TeamMemory
  runner: Runner
  now: () => Instant
}

type Standing = 'member' | 'leader' | 'left'

/**
 * Erases somebody who has left, or who only looks from outside, for whoever runs the server; unless `sure`, it only tells
 * what would go. Members do it themselves ("Leave and be forgotten"), so that nobody is thrown out of a team by it.
 */
export async function eraseSomebody(
  by: Erasing,
  { tenant, person, sure }: { tenant: string; person: string; sure: boolean },
): Promise<{ done: boolean; lines: readonly string[] }> {
  const found = await by.store.erasures.find(tenant, person)
  const { members, traces } = found
  if (members.length + traces.chats === 0)
    return { done: false, lines: ['Nobody is known by that in this tenant. Nothing was erased.'] }
  const stand = await Promise.all(
    members.map(async (one) => ({ ...one, as: await standingOf(by, tenant, one) })),
  )
  const lines = [
    ...stand.map(({ team, as }) => `Team ${team}: ${sentences[as]}.`),
    `Theirs: ${traces.words} texts, ${traces.codes} codes, ${traces.calendars} calendars, ${traces.chats} chats with the bot, and ${members.length} entries with name and accounts.`,
    'What the team agreed (decisions, products) stays without a name; filed documents and backups are not touched.',
  ]
  if (stand.some(({ as }) => as === 'member'))
    return {
      done: false,
      lines: [
        ...lines,
        'They belong to a team. They press "Leave and be forgotten" there, or a lead removes them first and it is erased from the day after. Nothing was erased.',
      ],
    }
  if (!sure)
    return { done: true, lines: [...lines, 'Nothing was erased yet. To erase it for good, add --yes.'] }
  for (const { team, member, as } of stand) {
    if (as !== 'leader') continue
    await by.runner.run({
      key: { tenant, team },
      commands: [{ type: 'dismiss-leader', leader: member }],
      actor: { kind: 'clock' },
      seen: [],
      erased: member,
    })
  }
  await by.store.erasures.erase({ ...found, members: stand.filter(({ as }) => as !== 'leader') }, by.now())
  return {
    done: true,
    lines: [
      ...lines,
      'Erased. Each team has an entry in its audit log. Backups hold it for 35 days: keep this command for a restore.',
    ],
  }
}

const sentences: Readonly<Record<Standing, string>> = {
  member: 'a member today or later',
  leader: 'looks at it from outside, and will look no more',
  left: 'has left, or never came',
}

async function standingOf(
  { teams, now }: Pick<Erasing, 'teams' | 'now'>,
  tenant: string,
  { team, member }: Found['members'][number],
): Promise<Standing> {
  const remembered = await teams.recall({ tenant, team })
  if (remembered === null) return 'left'
  const { profile, oversight } = remembered.team
  if (currentMember(profile, member, dayOf(now(), profile.zone)) !== undefined) return 'member'
  return isLeader(oversight, member) ? 'leader' : 'left'
}
