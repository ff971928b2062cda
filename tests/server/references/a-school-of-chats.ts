import { instant, memberId } from '@roundtable/core'
import { byTimer } from '../../../teams-app/src/after'
import type { Incoming } from '../../../teams-app/src/bot/incoming'
import { createSender } from '../../../teams-app/src/bot/sender'
import { noToken } from '../../../teams-app/src/bot/token'
import { converse } from '../../../teams-app/src/conversation/converse'
import type { Conversing } from '../../../teams-app/src/conversation/deps'
import { showFilings } from '../../../teams-app/src/filing/shown-filing'
import { type Attempting, attempt } from '../../../teams-app/src/jobs/attempt'
import { patient, repeatable } from '../../../teams-app/src/jobs/repeatable'
import { deliver } from '../../../teams-app/src/messages/deliver'
import { createPacer } from '../../../teams-app/src/messages/pacer'
import { say } from '../../../teams-app/src/messages/say'
import { createRunner } from '../../../teams-app/src/run-command'
import { teamMemory } from '../../../teams-app/src/team-memory'
import { fill } from '../../bench/side-by-side/many-teams'
import { memoryPlace } from '../simulation/memory-place'
import { aTeamsThatWritesDown } from './a-teams-that-writes-down'

const hosts = ['smba.trafficmanager.net']
export const addresses = ['amer', 'emea', 'apac', 'uk'].map((region) => `https://${hosts[0]}/${region}`)

export type Entry = Parameters<typeof say>[1]

/**
 * What speaks and listens of the server, without HTTP: the real store, outbox, sender and conversation, in a process that
 * can be started anew. Many teams, whose chats are known at the first address.
 */
export async function aSchoolOfChats(many: number) {
  const place = await memoryPlace()
  const clock = { now: Date.now() }
  const since = clock.now
  await fill(place, many, addresses[0] ?? '')
  const [, member] = await place.query(
    "select member from people where team = 'team-0' order by aad_object_id",
  )
  const teams = aTeamsThatWritesDown()
  const now = () => instant.parse(clock.now)
  const problems: unknown[] = []

  async function start() {
    const store = await place.open()
    const memory = teamMemory((key, after) => store.load(key, after))
    const committed = () => {}
    const secret = () => 'secret-of-16-chars'
    const by: Conversing = {
      store,
      teams: memory,
      runner: createRunner({ store, teams: memory, now, secret, committed }),
      sender: createSender({ hosts: { kind: 'teams', hosts }, token: noToken, fetch: teams.fetch, now: now }),
      shown: showFilings(null, undefined),
      google: null,
      addOn: false,
      log: { info: () => {}, warn: () => {} },
      now,
      secret,
      committed,
    }
    const how: Attempting = {
      outbox: store.outbox,
      now,
      random: () => 0.5,
      after: byTimer,
      handlers: { say: deliver(by, createPacer({ now, processesThatSend: async () => 1 })) },
      repeatable,
      patient,
      onProblem: (problem) => void problems.push(problem),
      claimed: async () => {},
      onWait: () => {},
    }
    return { store, by, how }
  }
  let process = await start()

  /** Does all that waits; the time comes for it. */
  async function settle(): Promise<void> {
    for (;;) {
      const entries = await process.store.outbox.claim(now(), 20)
      for (const entry of entries) await attempt(entry, process.how)
      if (entries.length > 0) continue
      const [row] = await place.query("select min(next_at) as at from outbox where state = 'waiting'")
      if (row?.at == null) return
      clock.now = Math.max(clock.now, Number(row.at))
    }
  }

  return {
    teams,
    clock,
    problems,
    /** When the chats of the teams were first seen. */
    since,
    /** The member that the second person is, in each of the teams. */
    member: memberId.parse(String(member?.member)),
    async hear(incoming: Incoming): Promise<void> {
      await converse(process.by, incoming)
      await settle()
    },
    async say(tenant: string, key: string, what: Entry): Promise<void> {
      await process.store.commitWithoutTeam({
        tenant,
        at: now(),
        seen: [key],
        outbox: [say(key, what, now())],
      })
      await settle()
    },
    /** What was given up in a tenant, as the tab shows it to whoever looks after the server. */
    givenUp: (tenant: string) => process.store.deadLetters.of(tenant),
    async restart(): Promise<void> {
      await process.store.close()
      process = await start()
    },
    async close(): Promise<void> {
      await process.store.close()
      await place.drop()
    },
  }
}

export type SchoolOfChats = Awaited<ReturnType<typeof aSchoolOfChats>>
