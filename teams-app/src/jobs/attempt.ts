import { type Instant, instant } from '@roundtable/core'
import type { After } from '../after'
import type { ClaimedEntry, OutboxClaims } from '../store/outbox-claims'
import { attemptsLimit, patientAttemptsLimit, waitMs } from './backoff'
import type { Outcome } from './outcome'

/**
 * Carries out one kind of entry. A function goes out at once: whatever it throws leaves the entry in doubt.
 * With `prepare`, reading and building come first and may fail without harm; what goes out is the call that
 * it returns, or an outcome if nothing has to go out.
 */
export type Handler =
  | ((entry: ClaimedEntry) => Promise<Outcome>)
  | { prepare(entry: ClaimedEntry): Promise<Outcome | (() => Promise<Outcome>)> }

export interface Attempting {
  outbox: OutboxClaims
  now(): Instant
  /** In [0, 1). */
  random(): number
  after: After
  handlers: Readonly<Record<string, Handler | undefined>>
  /** Kinds that may go out twice because the second time changes nothing, such as filing. */
  repeatable: readonly string[]
  /** Kinds that are tried for days before they are given up. */
  patient: readonly string[]
  onProblem(problem: unknown, entry: ClaimedEntry): void
  /** When each claim that is under way has been answered, and what came back to its holder has its new fence. */
  claimed(): Promise<void>
  /** An entry waits for its place and can go then. */
  onWait(until: Instant): void
}

const limitOf = ({ kind }: ClaimedEntry, { patient }: Attempting) =>
  patient.includes(kind) ? patientAttemptsLimit : attemptsLimit

/** What came of an entry is tried to be written down again soon, then each two seconds, and for so long. */
const soonMs = 100
const seldomMs = 2_000
const longestMs = 10 * 60_000

/** Tries a claimed entry once and writes down how it ended. Rejects only when that cannot be written for ten minutes. */
export async function attempt(entry: ClaimedEntry, how: Attempting): Promise<void> {
  const repeatable = how.repeatable.includes(entry.kind)
  if (entry.doubt && !repeatable) return settle(entry, { kind: 'unknown', reason: 'in-doubt' }, how)
  // Only reached when the process ended in the middle of each of the attempts.
  if (entry.attempts > limitOf(entry, how)) return settle(entry, { kind: 'retry' }, how)
  const handler = how.handlers[entry.kind]
  if (!handler) return settle(entry, { kind: 'gone', reason: 'unheard-of' }, how)

  let outcome: Outcome
  let out = false
  try {
    const ready = typeof handler === 'function' ? () => handler(entry) : await handler.prepare(entry)
    if (typeof ready === 'function') {
      const begun = await asHolder(entry, how, () => how.outbox.begin(entry, how.now()), 'stale')
      if (begun === 'stale') return
      if (begun === 'gone') return settle(entry, { kind: 'gone', reason: 'removed' }, how)
      out = true
      outcome = await ready()
    } else outcome = ready
  } catch (problem) {
    how.onProblem(problem, entry)
    outcome = out ? { kind: 'unknown', reason: 'failed-in-doubt' } : { kind: 'retry' }
  }
  return settle(entry, outcome, how)
}

/**
 * Writes what only the holder may, again when it is refused because the entry came back to its holder with the next fence: the
 * lease ran out while the process stood still, and its own claim overtook this on another connection.
 */
async function asHolder<Answer>(
  entry: ClaimedEntry,
  { claimed }: Attempting,
  write: () => Promise<Answer>,
  refused: Answer,
): Promise<Answer> {
  for (;;) {
    const { fence } = entry
    const answer = await write()
    if (answer !== refused) return answer
    await claimed()
    if (entry.fence === fence) return answer
  }
}

/** What was sent must not be in doubt because the database was away afterwards. */
async function settle(entry: ClaimedEntry, outcome: Outcome, how: Attempting): Promise<void> {
  let waited = 0
  for (let wait = soonMs; ; wait = Math.min(2 * wait, seldomMs)) {
    try {
      await asHolder(entry, how, () => writeDown(entry, outcome, how), false)
      return
    } catch (problem) {
      if (waited >= longestMs) throw problem
      how.onProblem(problem, entry)
      await new Promise<void>((resolve) => void how.after(wait, resolve))
      waited += wait
    }
  }
}

/** False when the entry is not held any more. */
async function writeDown(entry: ClaimedEntry, outcome: Outcome, how: Attempting): Promise<boolean> {
  if (outcome.kind === 'sent') return how.outbox.done(entry)
  if (outcome.kind === 'wait') {
    const at = instant.parse(how.now() + Math.ceil(outcome.afterMs))
    const held = await how.outbox.retryAt(entry, at, { untried: true })
    how.onWait(at)
    return held
  }
  const again =
    outcome.kind === 'retry' || (outcome.kind === 'unknown' && how.repeatable.includes(entry.kind))
  if (!again) return how.outbox.dead(entry, outcome.reason, { doubt: outcome.kind === 'unknown' })
  if (entry.attempts >= limitOf(entry, how)) return how.outbox.dead(entry, 'gave-up')
  const asked = outcome.kind === 'retry' ? outcome.afterMs : undefined
  const at = how.now() + waitMs(entry.attempts, how.random(), asked)
  return how.outbox.retryAt(entry, instant.parse(at))
}
