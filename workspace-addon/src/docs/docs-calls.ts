import { type DocId, type DocsDocument, type DocsRequest, docsDocument } from '@roundtable/core'
import type { Services } from '../google/services'
import type { Called, Caller } from './call'

/** What we do with Docs: read one whole, and change it on the revision that was read. */
export interface DocsCalls {
  get(doc: DocId): Called<DocsDocument>
  /** All requests or none. `stale` also for what Google finds faulty: read again and see. */
  update(doc: DocId, requests: readonly DocsRequest[], revision: string): Called<null>
}

const address = 'https://docs.googleapis.com/v1/documents'

/** Docs v1, by two calls. */
export function createDocsCalls(call: Caller, service: Services['docs']): DocsCalls {
  return {
    get(doc) {
      const answer = call({
        kind: 'read',
        advanced: service && (() => service.get(doc, { includeTabsContent: true })),
        method: 'get',
        url: `${address}/${doc}?includeTabsContent=true`,
      })
      if (answer.kind !== 'done') return answer
      const read = docsDocument().safeParse(answer.value)
      return read.success ? { kind: 'done', value: read.data } : { kind: 'refused', reason: 'rejected' }
    },
    update(doc, requests, requiredRevisionId) {
      const body = { requests, writeControl: { requiredRevisionId } }
      const sent = call({
        kind: 'locked',
        advanced: service && (() => service.batchUpdate(body, doc)),
        method: 'post',
        url: `${address}/${doc}:batchUpdate`,
        body,
      })
      return sent.kind === 'done' ? { kind: 'done', value: null } : sent
    },
  }
}
