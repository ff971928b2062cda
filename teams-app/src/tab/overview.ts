import {
  today as dayOf,
  isLeader,
  type LeaderView,
  leaderView,
  type MemberId,
  speak,
  type Team,
  teamId,
  teamNameWords,
} from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import type { Language, Scenery } from '../conversation/scenery'
import type { TeamKey } from '../store/team-key'
import { withWords } from '../store/with-words'
import { notHere, shown, type TabReply } from './door'
import type { TabAccount } from './sign-in'

/** A team that lets somebody look, and as whom its log knows them. */
export interface Overseen {
  key: TeamKey
  leader: MemberId
}

/** A team as one of its leaders reads it. */
interface OverviewTeam extends LeaderView {
  id: string
  name: string
  today: string
}

/** The teams that let the person look today. Whoever was dismissed is a stranger. */
export async function overseenBy(
  by: Pick<Scenery, 'teams'> & { store: Pick<Scenery['store'], 'roster'> },
  { tenant, person }: TabAccount,
): Promise<readonly Overseen[]> {
  const overseen: Overseen[] = []
  for (const { team, member } of await by.store.roster.teamsOf(tenant, person)) {
    const key = { tenant, team }
    const remembered = await by.teams.recall(key)
    if (remembered !== null && isLeader(remembered.team.oversight, member))
      overseen.push({ key, leader: member })
  }
  return overseen
}

/** The team that the person may look at by that name; null for all others, which are one answer. */
export async function overseenIn(
  by: Parameters<typeof overseenBy>[0],
  account: TabAccount,
  named: unknown,
): Promise<Overseen | null> {
  const team = teamId.safeParse(named)
  if (!team.success) return null
  return (await overseenBy(by, account)).find(({ key }) => key.team === team.data) ?? null
}

/**
 * All teams that let the person look, in the order of their names, which ranks nobody. Each look is in the team's log
 * before anything is shown: what cannot be logged is not seen.
 */
export async function showOverview(
  by: Conversing,
  account: TabAccount,
  language: Language,
): Promise<TabReply> {
  const overseen = await overseenBy(by, account)
  if (overseen.length === 0) return notHere
  const teams: OverviewTeam[] = []
  for (const { key, leader } of overseen) {
    const looked = await by.runner.run({
      key,
      commands: [{ type: 'note-look', page: 'overview' }],
      actor: { kind: 'member', member: leader },
      seen: [],
    })
    if (looked.kind !== 'done') continue
    const team = await overviewOf(by, { key, leader }, looked.team, language)
    if (team !== null) teams.push(team)
  }
  return shown({ teams: teams.sort((one, other) => one.name.localeCompare(other.name)) })
}

async function overviewOf(
  by: Conversing,
  { key, leader }: Overseen,
  team: Team,
  language: Language,
): Promise<OverviewTeam | null> {
  const people = await by.store.roster.of(key)
  const names = new Map(people.map(({ member, name }) => [member, name] as const))
  const today = dayOf(by.now(), team.profile.zone)
  return withWords(
    (ids) => by.store.words.of(key, ids),
    (words) => {
      const { name } = speak(language, names, words)
      const view = leaderView(team, { leader, words, name, today })
      return view === null ? null : { id: key.team, name: words(teamNameWords) ?? '', today, ...view }
    },
  )
}
