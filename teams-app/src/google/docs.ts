import { type DocId, type DocsDocument, type DocsRequest, docsDocument } from '@roundtable/core'
import { docs } from 'googleapis/build/src/apis/docs'
import { type Caller, callOptions } from './calls'
import type { GoogleOutcome } from './outcome'

/** What we do with Docs: read one whole, and change it on the revision that was read. */
export interface DocsApi {
  get(doc: DocId): Promise<GoogleOutcome<DocsDocument>>
  /** All requests or none. `stale` also for what Google finds faulty: read again and see. */
  update(doc: DocId, requests: readonly DocsRequest[], revision: string): Promise<GoogleOutcome<null>>
}

/** Docs v1, by two calls. */
export function createDocsApi(of: { call: Caller; apiUrl: string | null; fetch: typeof fetch }): DocsApi {
  const { call } = of
  const { documents } = docs({ version: 'v1', ...callOptions(of) })
  return {
    async get(documentId) {
      const answer = await call('read', (headers) =>
        documents.get({ documentId, includeTabsContent: true }, { headers }),
      )
      if (answer.kind !== 'done') return answer
      const read = docsDocument().safeParse(answer.value)
      return read.success ? { kind: 'done', value: read.data } : { kind: 'refused', reason: 'rejected' }
    },
    async update(documentId, requests, requiredRevisionId) {
      const requestBody = { requests: [...requests], writeControl: { requiredRevisionId } }
      const sent = await call('locked', (headers) =>
        documents.batchUpdate({ documentId, requestBody }, { headers }),
      )
      return sent.kind === 'done' ? { kind: 'done', value: null } : sent
    },
  }
}
