import type { RequestHandler } from 'express'
import type { Handler } from '../jobs/attempt'
import type { Outcome } from '../jobs/outcome'
import type { Runner } from '../run-command'
import type { Backlog } from '../store/backlog'
import { createMetrics, type Metrics } from './metrics'

const help = {
  roundtable_requests_total:
    'Requests by route and status; those of Teams are taken (200), refused or malformed.',
  roundtable_request_seconds: 'How long an answer took, by route: views, presses, activities.',
  roundtable_commands_total: 'Commands by outcome, refusals by their code.',
  roundtable_jobs_total: 'Messages and filings that were tried, by kind and outcome.',
  roundtable_outbox_waiting: 'Entries of the outbox that are due or will be.',
  roundtable_outbox_dead: 'Entries of the outbox that were given up.',
  roundtable_outbox_oldest_seconds: 'How long the oldest due entry has waited.',
  roundtable_live_pages: 'Open pages that are told of changes.',
  roundtable_event_loop_lag_seconds: 'The 99th percentile of the event loop’s delay since the last reading.',
}

/** What this process counts of itself, and where it is told. */
export function serverMetrics(by: {
  backlog: () => Promise<Backlog>
  livePages: () => number
  lag: () => number
}): Metrics {
  const metrics = createMetrics(help)
  metrics.gauge('roundtable_outbox_waiting', async () => (await by.backlog()).waiting)
  metrics.gauge('roundtable_outbox_dead', async () => (await by.backlog()).dead)
  metrics.gauge('roundtable_outbox_oldest_seconds', async () => (await by.backlog()).oldestMs / 1_000)
  metrics.gauge('roundtable_live_pages', by.livePages)
  metrics.gauge('roundtable_event_loop_lag_seconds', () => by.lag())
  return metrics
}

/** Counts each request by the pattern of its route, never by the address that was asked for. */
export function countedRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now()
    response.on('finish', () => {
      const route = patternOf(request.route)
      metrics.count('roundtable_requests_total', { route, status: `${response.statusCode}` })
      // A page that watches is not slow; an address that nobody serves is no route.
      if (route !== 'none' && !route.endsWith('/live'))
        metrics.time('roundtable_request_seconds', { route }, (performance.now() - begun) / 1_000)
    })
    next()
  }
}

function patternOf(route: unknown): string {
  return typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string'
    ? route.path
    : 'none'
}

/** The runner, counted. */
export function countedRunner(metrics: Metrics, runner: Runner): Runner {
  return {
    async run(order) {
      const result = await runner.run(order)
      const code = result.kind === 'refused' ? result.refusal.code : ''
      metrics.count('roundtable_commands_total', { outcome: result.kind, code })
      return result
    },
  }
}

/** The jobs, counted by how each ended. */
export function countedJobs(
  metrics: Metrics,
  handlers: Readonly<Record<string, Handler>>,
): Record<string, Handler> {
  return Object.fromEntries(
    Object.entries(handlers).map(([kind, handler]) => [kind, countedJob(metrics, kind, handler)]),
  )
}

function countedJob(metrics: Metrics, kind: string, handler: Handler): Handler {
  const counted = (outcome: Outcome): Outcome => {
    metrics.count('roundtable_jobs_total', { kind, outcome: outcome.kind })
    return outcome
  }
  if (typeof handler === 'function') return async (entry) => counted(await handler(entry))
  return {
    async prepare(entry) {
      const ready = await handler.prepare(entry)
      return typeof ready === 'function' ? async () => counted(await ready()) : counted(ready)
    },
  }
}
