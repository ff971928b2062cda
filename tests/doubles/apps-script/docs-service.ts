import type { DocsService } from '../../../workspace-addon/src/google/services'
import type { Google } from '../google/google-server'
import type { Execution } from './execution'

/** The scope under which the add-on may use Docs of its own. */
const scopes = ['https://www.googleapis.com/auth/drive.file']

/**
 * The advanced Docs service over the double of Google: synchronous, and what is no success is thrown with Google's sentence
 * and its status in `details`.
 */
export function docsServiceOf(execution: Execution, google: Google, email: string, app: string): DocsService {
  function ask(name: string, method: string, path: string, body = ''): unknown {
    return execution.call(`Docs.${name}`, () => {
      const headers = { authorization: `Bearer ${google.token(email, app, scopes)}` }
      const url = new URL(`https://docs.googleapis.com/v1/documents/${path}`)
      const answer = google.call(method, url, headers, body)
      if (typeof answer === 'string') throw new Error(`Timeout: ${url.origin}`)
      if (answer.status >= 400) throw failed(name, answer.status, answer.body)
      return JSON.parse(JSON.stringify(answer.body))
    })
  }
  return {
    get: (id, { includeTabsContent }) =>
      ask('documents.get', 'GET', `${id}?includeTabsContent=${includeTabsContent}`),
    batchUpdate: (body, id) =>
      ask('documents.batchUpdate', 'POST', `${id}:batchUpdate`, JSON.stringify(body)),
  }
}

function failed(name: string, code: number, body: unknown): Error {
  const { error } = JSON.parse(JSON.stringify(body))
  const message = `API call to docs.${name} failed with error: ${error?.message ?? 'Empty response'}`
  return Object.assign(new Error(message), {
    name: 'GoogleJsonResponseException',
    details: { code, ...error },
  })
}
