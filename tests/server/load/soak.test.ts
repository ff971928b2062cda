import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { bundled } from '../../bench/side-by-side/a-program'
import { ourServiceUrl, startOurs } from '../../bench/side-by-side/bots'
import { fill } from '../../bench/side-by-side/many-teams'
import { teamsOnLoopback } from '../../bench/side-by-side/turns'
import { sqlitePlace } from '../../store/places'
import { sendLoad } from './a-load'
import { slopePerHour } from './slope'
import { expectAcknowledgedKept, expectEachOnce, whatCame } from './what-came'

/** TRUST.md R15 asks for 30; on every change the settings of jest leave this file out. */
const minutes = Number(process.env.ROUNDTABLE_SOAK_MINUTES ?? 30)
const perSecond = 20
const watchMs = 10_000

const sample = z.object({ at: z.number(), heapUsed: z.number(), rss: z.number(), handles: z.number() })

/** Until what is kept for a second use is let go, on both sides of the server. */
const restMs = 30_000

/**
 * Each activity comes from another team. So what the server remembers of teams is full after the warm-up and stays so, and no
 * team's own growth is taken for a leak.
 */
test(
  `${perSecond} activities a second for ${minutes} minutes leave neither memory nor handles behind`,
  async () => {
    const [place, teams] = [await sqlitePlace(), await teamsOnLoopback()]
    const seconds = minutes * 60
    await fill(place, perSecond * seconds, ourServiceUrl)
    const file = join(mkdtempSync(join(tmpdir(), 'roundtable-soak-')), 'heap.jsonl')
    const server = await startOurs(teams, place, {
      env: { HEAP_WATCH_FILE: file, HEAP_WATCH_MS: String(watchMs) },
      required: [await bundled('heap-watch')],
    })
    try {
      await sleep(2 * watchMs)
      const begun = Date.now()
      const sent = await sendLoad(teams, server, { perSecond, seconds, teamCount: perSecond * seconds })
      const ended = Date.now()
      const came = await whatCame(place, teams, sent)
      teams.http.rest()
      await sleep(restMs)
      const samples = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => sample.parse(JSON.parse(line)))
      const warm = samples.filter(({ at }) => at > begun + (ended - begun) / 3 && at < ended)
      const slope = slopePerHour(warm.map(({ at, heapUsed }) => ({ at, value: heapUsed / 1e6 })))
      const [before = 0, after = 0] = [samples.at(0), samples.at(-1)].map((one) => one?.handles)
      process.stdout.write(
        `${sent.length} activities; heap ${slope.toFixed(2)} MB an hour, ${warm.length} samples after the warm-up, ` +
          `${Math.round((warm.at(-1)?.heapUsed ?? 0) / 1e6)} MB in the end; handles ${before} before and ${after} after\n`,
      )
      expectAcknowledgedKept(came, sent)
      expect(server.warnings()).toEqual([])
      expect(sent.filter(({ status }) => status !== 200)).toEqual([])
      expectEachOnce(came)
      expect(warm.length).toBeGreaterThan(minutes * 3)
      expect(slope).toBeLessThan(2)
      expect(after).toBeLessThanOrEqual(before)
    } finally {
      await server.stop()
      await teams.close()
      await place.drop()
    }
  },
  (minutes + 10) * 60_000,
)
