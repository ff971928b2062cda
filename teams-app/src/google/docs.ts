import { type DocId, type DocsDocument, type DocsRequest, docsDocument } from '@roundtable/core'
import { docs } from 'googleapis/build/src/apis/docs'
import { type Caller, callOptions } from './calls'
import type { GoogleOutcome, Retry } from './outcome'
import type { Quota } from './quota'

/** What we do with Docs: read one whole, and change it on the revision that was read. */
export interface DocsApi {
  get(doc: DocId): Promise<GoogleOutcome<DocsDocument>>
  /** All requests or none. `stale` also for what Google finds faulty: read again and see. */
  update(doc: DocId, requests: readonly DocsRequest[], revision: string): Promise<GoogleOutcome<null>>
}

/** Docs v1, by two calls. */
export function createDocsApi(of: {
  call: Caller
  quota: Quota
  apiUrl: string | null
  fetch: typeof fetch
}): DocsApi {
  const { call, quota } = of
  const { documents } = docs({ version: 'v1', ...callOptions(of) })
  return {
    async get(documentId) {
      const wait = await quota.take('read')
      if (wait > 0) return waiting(wait)
      const answer = await call('read', (headers) =>
        documents.get({ documentId, includeTabsContent: true }, { headers }),
      )
      if (answer.kind !== 'done') return answer
      const read = docsDocument().safeParse(answer.value)
      return read.success ? { kind: 'done', value: read.data } : { kind: 'refused', reason: 'rejected' }
    },
    async update(documentId, requests, requiredRevisionId) {
      const wait = await quota.take('write')
      if (wait > 0) return waiting(wait)
      const requestBody = { requests: [...requests], writeControl: { requiredRevisionId } }
      const sent = await call('locked', (headers) =>
        documents.batchUpdate({ documentId, requestBody }, { headers }),
      )
      return sent.kind === 'done' ? { kind: 'done', value: null } : sent
    },
  }
}

function waiting(afterMs: number): Retry {
  return { kind: 'retry', afterMs, ownLimit: true }
}
