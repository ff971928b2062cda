import {
  type Actor,
  type Command,
  commandsOfDue,
  today as dayOf,
  decideAll,
  dueNow,
  type Event,
  type Instant,
  isZone,
  type MemberId,
  nextDue,
  notices,
  type Refusal,
  type Team,
} from '@roundtable/core'
import { answersToRewrite } from './answers-to-rewrite'
import { answersRefusal } from './answers-to-take-back'
import { auditNotes } from './audit-notes'
import { entriesOfEvents, entryOfDue, entryOfNotice } from './messages/entries'
import { oneAtATime } from './one-at-a-time'
import type { Sighting } from './store/conversations'
import type { DocLink } from './store/doc-links'
import type { OutboxEntry } from './store/outbox'
import type { RosterChange } from './store/roster'
import type { Store } from './store/store'
import type { TeamKey } from './store/team-key'
import type { Remembered, TeamMemory } from './team-memory'

/** What somebody wants, and by what it is known when it is delivered again. */
export interface Order {
  key: TeamKey
  commands: readonly Command[]
  actor: Actor
  seen: readonly string[]
  roster?: RosterChange
  conversations?: readonly Sighting[]
  docLink?: DocLink
  /** Somebody who is forgotten with it: name, accounts, words. */
  erased?: MemberId
  leaderCode?: string
  /** What else goes out with the result, such as the reply to a message. */
  also?: (result: Result) => readonly OutboxEntry[]
}

export type Result =
  | { kind: 'done'; team: Team; events: readonly Event[] }
  | { kind: 'refused'; refusal: Refusal; team: Team | null }

export interface Runner {
  /** `seen`: it was done or refused before, and nothing happens again. */
  run(order: Order): Promise<Result | { kind: 'seen' }>
}

/** How often another process may be faster before we give up; each time the decision is made anew. */
const mostTries = 20

function zoneFor(team: Team | null, commands: readonly Command[]): string {
  if (team !== null) return team.profile.zone
  const founding = commands.find((command) => command.type === 'found-team')
  return founding !== undefined && isZone(founding.zone) ? founding.zone : 'UTC'
}

/** When to look at the team again: at once if the clock already has something to do. */
function wakeAt(team: Team, now: Instant): Instant | null {
  return dueNow(team, now).some((due) => commandsOfDue(due, team).length > 0) ? now : nextDue(team, now)
}

/**
 * The one way from a command to the store: decide on the team at hand, and append the facts together with the
 * words, the messages that follow from them and the time of the next wake, in one transaction. When somebody else
 * was faster it decides again on what is true then.
 */
export function createRunner(by: {
  store: Pick<Store, 'commit' | 'commitWithoutTeam' | 'seen' | 'words'>
  teams: TeamMemory
  now: () => Instant
  /** One unguessable secret at a time, for anonymous answers. */
  secret: () => string
  /** Something was committed: whoever carries out the outbox may look. */
  committed: () => void
}): Runner {
  /** Whether the team has not gone on: what is written is checked by the store, a refusal is not. */
  async function isStill(remembered: Remembered | null, key: TeamKey): Promise<boolean> {
    return (await by.teams.recall(key))?.version === remembered?.version
  }

  async function once(order: Order): Promise<Result | { kind: 'seen' } | 'again'> {
    const { key, commands, actor, seen, also } = order
    const now = by.now()
    const remembered = await by.teams.atHand(key)
    const before = remembered?.team ?? null
    const today = dayOf(now, zoneFor(before, commands))
    const done = decideAll(before, commands, { actor, now, today })
    if ('refused' in done) {
      if (!(await isStill(remembered, key))) return 'again'
      const result: Result = { kind: 'refused', refusal: done.refused, team: before }
      const outbox = also?.(result) ?? []
      const { tenant } = key
      // What was done the first time is mostly refused the second time: that is no news for anybody.
      if (outbox.length === 0) return (await by.store.seen(tenant, seen)) ? { kind: 'seen' } : result
      const { conversations } = order
      const answer = await by.store.commitWithoutTeam({ tenant, at: now, seen, outbox, conversations })
      return answer === 'seen' ? { kind: 'seen' } : result
    }
    const { team, events, words } = done
    const untaken = await answersRefusal(by.store, key, team, commands)
    if (untaken !== null)
      return (await isStill(remembered, key)) ? { kind: 'refused', refusal: untaken, team: before } : 'again'
    const version = remembered?.version ?? 0
    const result: Result = { kind: 'done', team, events }
    const told = notices(before, events, team, actor, now).map((notice) =>
      entryOfNotice(notice, { key, version, team, now }),
    )
    const due = dueNow(team, now).flatMap((thing) => entryOfDue(thing, { key, team, now }))
    const answer = await by.store.commit({
      key,
      expectedVersion: version,
      at: now,
      by: actor.kind === 'member' ? actor.member : null,
      events,
      words,
      replaceWords: await answersToRewrite(by.store, key, events, by.secret),
      outbox: [...told, ...due, ...entriesOfEvents(events, { key, team, now }), ...(also?.(result) ?? [])],
      wakeAt: wakeAt(team, now),
      seen,
      roster: order.roster,
      conversations: order.conversations,
      docLink: order.docLink,
      erased: order.erased,
      audit: auditNotes(events, order),
      leaderCode: order.leaderCode,
    })
    if (typeof answer === 'object') return { kind: 'refused', refusal: answer.refused, team: before }
    if (answer === 'seen') return { kind: 'seen' }
    if (answer === 'conflict') {
      await by.teams.recall(key)
      return 'again'
    }
    by.teams.advance(key, { team, version: version + events.length })
    return result
  }

  async function untilDecided(order: Order): Promise<Result | { kind: 'seen' }> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const result = await once(order)
      if (result === 'again') continue
      if (result.kind !== 'seen') by.committed()
      return result
    }
    throw new Error(`The team changed ${mostTries} times while one command was decided`)
  }

  const inTurn = oneAtATime()
  return {
    run: (order) => inTurn(`${order.key.tenant} ${order.key.team}`, () => untilDecided(order)),
  }
}
