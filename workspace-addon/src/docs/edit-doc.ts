import type { DocId, DocsDocument, DocsRequest } from '@roundtable/core'
import type { Called } from './call'
import type { Gateway } from './gateway'

/** What shall become of a Doc as it was read; without requests it is so already. */
export interface DocPlan<T> {
  requests: readonly DocsRequest[]
  value: T
}

const mostTries = 4
const firstWaitMs = 200
const patienceMs = 12_000

/**
 * Changes a Doc: one get, then one batch that counts only on the revision that was read. If somebody typed meanwhile, or
 * nobody knows whether the batch came through, it reads again and plans anew: the plan must find its own work by its marks. A
 * batch that comes through late finds another revision and is refused by Google, so nothing is written twice
 * (TRUST.md "Filing").
 */
export function editDoc<T>(
  { docs, now, pause }: Gateway,
  doc: DocId,
  plan: (document: DocsDocument) => DocPlan<T>,
): Called<T> {
  const until = now() + patienceMs
  let faulty: string | null = null
  for (let tries = 1; tries <= mostTries && now() <= until; tries += 1) {
    const read = docs.get(doc)
    if (read.kind !== 'done') return read
    const { revisionId } = read.value
    // Google tells the revision to those who may edit.
    if (revisionId === undefined) return { kind: 'refused', reason: 'read-only' }
    // Refused on the very revision that it was built on: then it is not the revision.
    if (revisionId === faulty) return { kind: 'refused', reason: 'rejected' }
    const { requests, value } = plan(read.value)
    if (requests.length === 0) return { kind: 'done', value }
    const sent = docs.update(doc, requests, revisionId)
    if (sent.kind === 'done') return { kind: 'done', value }
    if (sent.kind === 'retry' || sent.kind === 'refused') return sent
    faulty = sent.kind === 'stale' ? revisionId : null
    pause(firstWaitMs * 2 ** (tries - 1))
  }
  return { kind: 'unknown' }
}
