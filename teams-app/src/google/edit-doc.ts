import type { DocId, DocsDocument, DocsRequest, GoogleRefusal } from '@roundtable/core'
import type { Google } from './google'
import type { Retry } from './outcome'

/** What shall become of a Doc as it was read; without requests it is so already. */
export interface DocPlan<T> {
  requests: readonly DocsRequest[]
  value: T
}

export type Edited<T> =
  | { kind: 'done'; value: T }
  /** Try again later; whatever happened meanwhile, the plan will see it. */
  | Retry
  | { kind: 'refused'; reason: GoogleRefusal }

const mostTries = 6
const firstWaitMs = 200

/**
 * Changes a Doc: one get, then one batch that counts only on the revision that was read. If somebody typed
 * meanwhile, or nobody knows whether the batch came through, it reads again and plans anew: the plan must find its
 * own work by its marks. A batch that comes through late finds another revision and is refused by Google, so nothing
 * is written twice (TRUST.md "Filing").
 */
export async function editDoc<T>(
  { docs, random, pause }: Pick<Google, 'docs' | 'random' | 'pause'>,
  doc: DocId,
  plan: (document: DocsDocument) => DocPlan<T>,
): Promise<Edited<T>> {
  let faulty: string | null = null
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const read = await docs.get(doc)
    if (read.kind === 'retry' || read.kind === 'refused') return read
    if (read.kind !== 'done') break
    const { revisionId } = read.value
    // Google tells the revision to those who may edit.
    if (revisionId === undefined) return { kind: 'refused', reason: 'read-only' }
    // Refused on the very revision that it was built on: then it is not the revision.
    if (revisionId === faulty) return { kind: 'refused', reason: 'rejected' }
    const { requests, value } = plan(read.value)
    if (requests.length === 0) return { kind: 'done', value }
    const sent = await docs.update(doc, requests, revisionId)
    if (sent.kind === 'done') return { kind: 'done', value }
    if (sent.kind === 'retry' || sent.kind === 'refused') return sent
    faulty = sent.kind === 'stale' ? revisionId : null
    await pause(firstWaitMs * 2 ** (tries - 1) * (0.5 + random()))
  }
  return { kind: 'retry', afterMs: 5_000 }
}
