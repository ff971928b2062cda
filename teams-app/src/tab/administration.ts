import { today as dayOf, type Instant, instant, teamNameWords } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { memberIdOf } from '../ids'
import { repeatable } from '../jobs/repeatable'
import { recipient } from '../messages/say'
import { administration, type DeadLetter } from '../store/dead-letters'
import type { Administrator } from './config'
import { malformed, shown, type TabReply } from './door'
import type { TabAccount } from './sign-in'

/** Whether the person looks after their tenant here: the settings of the server list who does, nobody else can say so. */
export function administers(
  administrators: readonly Administrator[],
  { tenant, person }: Pick<TabAccount, 'tenant' | 'person'>,
): boolean {
  return administrators.some((one) => one.tenant === tenant && one.person === person)
}

/** Something that was given up, as the administrator reads it: no names of people, none of their words. */
interface GivenUpShown {
  entry: number
  /** The team's name; null when it has none, or it was no team's. */
  team: string | null
  what: 'team' | 'member' | 'conversation' | 'file' | 'agenda-doc' | 'read-doc' | 'other'
  /** The day, in the team's zone, on which it was to go. */
  day: string
  reason: string
  /** Whether another try could be the second: then it may only be let go. */
  inDoubt: boolean
}

/** All that was given up in the tenant. The look is noted before anything is shown. */
export async function showGivenUp(by: Conversing, account: TabAccount): Promise<TabReply> {
  const { tenant } = account
  const letters = await by.store.deadLetters.lookedAt(tenant, acting(by, account))
  const givenUp = await Promise.all(letters.map((letter) => oneShown(by, tenant, letter)))
  return shown({ givenUp })
}

async function oneShown(by: Conversing, tenant: string, letter: DeadLetter): Promise<GivenUpShown> {
  const { seq: entry, team, kind, reason, doubt, dueAt } = letter
  const remembered = team === null ? null : await by.teams.recall({ tenant, team })
  const [name] = team === null ? [] : await by.store.words.of({ tenant, team }, [teamNameWords])
  return {
    entry,
    team: name?.text ?? null,
    what: whatOf(letter),
    day: dayOf(dueAt, remembered?.team.profile.zone ?? 'UTC'),
    reason,
    inDoubt: doubt && !repeatable.includes(kind),
  }
}

function whatOf({ kind, payload }: DeadLetter): GivenUpShown['what'] {
  if (kind === 'file' || kind === 'agenda-doc' || kind === 'read-doc') return kind
  const addressed = z.object({ to: recipient }).safeParse(payload)
  return addressed.success ? addressed.data.to.to : 'other'
}

const wish = z.strictObject({ entry: z.number().int().min(1), wish: z.enum(['try-again', 'let-go']) })

/** `not-there`: somebody was faster. `in-doubt`: it may have arrived, and is not sent again. */
export async function seeToGivenUp(by: Conversing, account: TabAccount, body: unknown): Promise<TabReply> {
  const read = wish.safeParse(body)
  if (!read.success) return malformed
  const entry = { tenant: account.tenant, seq: read.data.entry }
  const how = acting(by, account)
  if (read.data.wish === 'let-go') return shown({ kind: await by.store.deadLetters.letGo(entry, how) })
  const kind = await by.store.deadLetters.tryAgain(entry, { ...how, repeatable })
  by.committed()
  return shown({ kind })
}

/** The audit log knows the administrator by an id that tells nothing about the person. */
function acting(by: Pick<Conversing, 'now'>, { tenant, person }: TabAccount) {
  const at: Instant = instant.parse(by.now())
  return { by: memberIdOf(tenant, administration, person), at }
}
