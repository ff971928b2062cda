import { commandsOfDue, dueNow, type Instant, nextDue } from '@roundtable/core'
import { entryOfDue } from '../messages/entries'
import type { Store } from '../store/store'
import type { TeamKey } from '../store/team-key'
import type { Conversing } from './deps'

/** When to look again at a team whose due command was refused. */
const again = 15 * 60_000

/** What the clock needs of a conversation. */
type Waking = Pick<Conversing, 'teams' | 'now' | 'runner' | 'committed'> & {
  store: Pick<Store, 'commit'>
  log: Pick<Conversing['log'], 'info'>
}

/**
 * A team's time has come: Roundtable gives the commands that nobody has to give, each on its own, and puts
 * the messages that are due into the outbox. Done again it changes nothing.
 */
export async function wake(by: Waking, key: TeamKey): Promise<void> {
  const before = await by.teams.recall(key)
  if (before === null) return
  for (const due of dueNow(before.team, by.now()))
    for (const command of commandsOfDue(due, before.team)) {
      const result = await by.runner.run({ key, commands: [command], actor: { kind: 'clock' }, seen: [] })
      if (result.kind === 'refused') by.log.info({ code: result.refusal.code, due: due.kind }, 'nothing due')
    }
  const remembered = await by.teams.recall(key)
  if (remembered === null) return
  const { team, version } = remembered
  const now = by.now()
  const due = dueNow(team, now)
  const stuck = due.some((thing) => commandsOfDue(thing, team).length > 0)
  const next = nextDue(team, now)
  const later = (now + again) as Instant
  // A commit of somebody else in between has set the wake itself: then a conflict is as good.
  await by.store.commit({
    key,
    expectedVersion: version,
    at: now,
    by: null,
    events: [],
    words: [],
    outbox: due.flatMap((thing) => entryOfDue(thing, { key, team, now })),
    seen: [],
    wakeAt: stuck ? (Math.min(later, next ?? later) as Instant) : next,
  })
  by.committed()
}
