import { teamNameWords } from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import type { TeamKey } from '../store/team-key'
import { homesOf } from './home'
import { overseenBy } from './overview'
import type { TabAccount } from './sign-in'

/** Who looks: their teams by name, and the one of the chat in which the tab was opened. */
export interface Me {
  teams: readonly { id: string; name: string }[]
  /** The team of the chat, if it is theirs. */
  here: string | null
  /** Whether some team lets them look from outside. */
  oversees: boolean
}

/** The teams of a person in the order of their names. `chat` is Teams' id of the chat around the tab. */
export async function whoLooks(by: Conversing, account: TabAccount, chat: string | null): Promise<Me> {
  const homes = await homesOf(by, account)
  const teams = await Promise.all(
    homes.map(async ({ key }) => ({ id: key.team, name: await nameOf(by, key) })),
  )
  const conversation = chat === null ? null : await by.store.conversations.get(account.tenant, chat)
  const here = teams.find(({ id }) => id === conversation?.team)?.id ?? null
  const oversees = (await overseenBy(by, account)).length > 0
  return { oversees, teams: teams.sort((one, other) => one.name.localeCompare(other.name)), here }
}

async function nameOf(by: Conversing, key: TeamKey): Promise<string> {
  const [name] = await by.store.words.of(key, [teamNameWords])
  return name?.text ?? ''
}
