import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from '../../store/places'
import type { Sent, Teams } from './a-load'

/** The typed words without the mention and the command. */
const wordsOf = ({ activity: { text = '' } }: Sent) => text.slice(text.indexOf('Copy the rubric'))

async function untilQuiet(place: Place, patienceMs: number): Promise<void> {
  const end = Date.now() + patienceMs
  for (;;) {
    const [row] = await place.query(
      `select count(*) as n from outbox where state = 'waiting' and next_at <= ${Date.now() + 5_000}`,
    )
    if (Number(row?.n) === 0) return
    if (Date.now() > end) throw new Error(`${row?.n} messages still wait`)
    await sleep(100)
  }
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** What stands there beside what was sent: a difference between `kept` and `sent`, or `posted` and `answers`, is a fault. */
export async function whatCame(place: Place, teams: Teams, all: readonly Sent[], patienceMs = 60_000) {
  await untilQuiet(place, patienceMs)
  const kept = await place.query(`select text from words where text like 'Copy the rubric, number %'`)
  const posted = teams.connector.received
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
    .map(({ conversation }) => conversation)
  const notSent = await place.query(`select key, state, reason from outbox where state = 'dead'`)
  return {
    kept: kept.map(({ text }) => String(text)).sort(),
    sent: all.map(wordsOf).sort(),
    posted: counted(posted),
    answers: counted(all.map(({ activity }) => activity.conversation.id)),
    dead: notSent,
    complaints: teams.connector.complaints,
  }
}

/** What was answered with 200 is in the store once, whatever became of the rest (TRUST.md, promise 1). */
export function expectAcknowledgedKept(
  { kept }: Awaited<ReturnType<typeof whatCame>>,
  all: readonly Sent[],
): void {
  const acknowledged = new Set(all.filter(({ status }) => status === 200).map(wordsOf))
  expect(kept.filter((words) => acknowledged.has(words))).toEqual([...acknowledged].sort())
}

/** Every word once in the store, one answer for each in its chat, nothing given up. */
export function expectEachOnce(came: Awaited<ReturnType<typeof whatCame>>): void {
  expect(came.complaints).toEqual([])
  expect(came.dead).toEqual([])
  expect(came.kept).toEqual(came.sent)
  expect(came.posted).toEqual(came.answers)
}
