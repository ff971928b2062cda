import { type Due, dueNow, type Instant, nextDue } from '@roundtable/core'
import type { Evidence, History } from '../evidence'
import type { Invariant } from './invariant'

/** A minute, and the look of the worker that may just have passed. */
const soon = 60_000

interface Expected {
  due: Due
  /** When a server that runs could do it at the earliest. */
  at: number
}

/** The first moment from `at` on at which a process ran, were it for less than a millisecond between two crashes. */
function running(
  { downs, processes }: Pick<Evidence, 'downs' | 'processes'>,
  at: number,
  again = false,
): number {
  const down = downs.filter(({ from, until }) => (again ? from < at : from <= at) && at < until)
  if (down.length < processes) return at
  return running({ downs, processes }, Math.min(...down.map(({ until }) => until)), true)
}

/** Reminders and beginnings that fall due by the facts as they stood then, unless another fact came before anybody could look. */
function expected(evidence: Evidence, { facts, states }: History): Expected[] {
  const found = new Map<string, Expected>()
  states.forEach((state, n) => {
    const from = facts[n]?.at ?? evidence.begun
    const until = Math.min(facts[n + 1]?.at ?? evidence.end, evidence.end)
    const look = (at: number) => {
      const could = running(evidence, at)
      if (could + soon >= until) return
      for (const due of dueNow(state, could as Instant))
        if ((due.kind === 'reminder' || due.kind === 'meeting-start') && !found.has(due.key))
          found.set(due.key, { due, at: could })
    }
    look(from)
    for (let at = nextDue(state, from); at !== null && at < until; at = nextDue(state, at)) look(at)
  })
  return [...found.values()]
}

const keyOf = (team: string, { key }: Due) => `say:${team}:${key}`

export const everyReminder: Invariant = {
  name: 'every reminder',
  promise:
    'Each reminder and each beginning of a meeting that falls due by the facts is in the outbox, once.',
  broken: (evidence) =>
    evidence.histories.flatMap((history) =>
      expected(evidence, history).flatMap(({ due }) => {
        const key = keyOf(history.team, due)
        const found = evidence.rows.outbox.filter(
          (row) => row.tenant === history.tenant && row.key === key,
        ).length
        const forgotten = evidence.script.erased.some(({ team }) => team === history.team)
        return found === 1 || (forgotten && found === 0) ? [] : [`${key}: ${found} times`]
      }),
    ),
}

export const inTime: Invariant = {
  name: 'in time',
  promise: 'What falls due is taken up within a minute of its time, or of the last crash that came between.',
  broken: (evidence) =>
    evidence.histories.flatMap((history) =>
      expected(evidence, history).flatMap(({ due, at }) => {
        const planned = evidence.planned.get(keyOf(history.team, due)) ?? at
        // Whoever died may have had it in hand: the others wait for the end of its lease.
        const crashes = evidence.downs.map(({ from }) => running(evidence, from))
        const since = Math.max(at, ...crashes.filter((again) => at < again && again <= planned))
        return planned > since + soon ? [`${due.key}: ${Math.round((planned - since) / 1_000)} s late`] : []
      }),
    ),
}

export const noReminderTooEarly: Invariant = {
  name: 'no reminder too early',
  promise: 'No reminder is put into the outbox that no state of the facts calls for.',
  broken: (evidence) =>
    evidence.histories.flatMap(({ team, facts, states }) =>
      [...evidence.planned].flatMap(([key, at]) => {
        if (!key.startsWith(`say:${team}:reminder:`)) return []
        const after = facts.filter((fact) => fact.at <= at).length
        const called = [states[after - 1], states[after - 2]].some(
          (state) =>
            state !== undefined && dueNow(state, at as Instant).some((due) => keyOf(team, due) === key),
        )
        return called ? [] : [key]
      }),
    ),
}
