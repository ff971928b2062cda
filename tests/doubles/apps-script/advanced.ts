import type { DocsService, DriveService, Services } from '../../../workspace-addon/src/google/services'
import type { Answer } from '../google/answer'
import type { Google } from '../google/google-server'

/** The run that calls: it goes through every call, and a silent one takes it along. */
interface Chain {
  call<T>(name: string, effect: () => T): T
  end(): void
}

/** Whose script runs, over which Google, and what nobody outside Google knows of it. */
export interface Running {
  readonly google: Google
  /** The token of the person who acts. */
  readonly token: () => string
  readonly run: Chain
  /** Whether an error tells the status and the reasons beside its sentence. */
  readonly told?: 'details' | 'sentence'
  /** Whether Apps Script lets the advanced services be called with the scopes of the manifest (unsettled). */
  readonly permitted?: boolean
}

const docsUrl = 'https://docs.googleapis.com/v1/documents'
const driveUrl = 'https://www.googleapis.com/drive/v3/files'

/**
 * The advanced services and UrlFetchApp as Apps Script gives them over the same Google: synchronous, plain objects,
 * errors thrown. A call without an answer takes the run with it.
 */
export function advancedServices(running: Running): Pick<Services, 'fetch' | 'oauthToken'> & {
  docs: DocsService & { create(document: object): unknown }
  drive: DriveService & { export(fileId: string, mimeType: string): void }
} {
  const { run, permitted = true, told = 'details' } = running

  /** Through the advanced service of that name. */
  const call = (name: string, method: string, address: string, options: object, body?: object): unknown =>
    run.call(name, () => {
      if (!permitted) throw new Error(`Specified permissions are not sufficient to call ${name}.`)
      const query = Object.entries(options).map(
        ([key, value]) => `${key}=${encodeURIComponent(String(value))}`,
      )
      const url = query.length === 0 ? address : `${address}?${query.join('&')}`
      const headers = { authorization: `Bearer ${running.token()}`, 'content-type': 'application/json' }
      const seen = send(running, method, url, headers, body === undefined ? '' : JSON.stringify(body))
      if (seen !== null && seen.status >= 400) throw refusal(name, seen, told)
      // Google's own deletions and exports end so: there is no JSON to give.
      if (seen === null || seen.status === 204 || seen.type !== undefined)
        throw new Error(`API call to ${name} failed with error: Empty response`)
      return JSON.parse(JSON.stringify(seen.body))
    })

  return {
    oauthToken: running.token,
    fetch(url, { method, headers, payload = '', contentType }) {
      const lowered = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      const type = contentType === undefined ? {} : { 'content-type': contentType }
      const seen = run.call('fetch', () =>
        send(running, method.toUpperCase(), url, { ...lowered, ...type }, payload),
      )
      if (seen === null) throw new Error(`Address unavailable: ${url}`)
      return {
        getResponseCode: () => seen.status,
        getContentText: () => (seen.type === undefined ? JSON.stringify(seen.body) : String(seen.body)),
      }
    },
    docs: {
      get: (id, options) => call('docs.documents.get', 'GET', `${docsUrl}/${id}`, options),
      batchUpdate: (body, id) =>
        call('docs.documents.batchUpdate', 'POST', `${docsUrl}/${id}:batchUpdate`, {}, body),
      create: (document) => call('docs.documents.create', 'POST', docsUrl, {}, document),
    },
    drive: {
      create: (file, _, options) => call('drive.files.create', 'POST', driveUrl, options, file),
      get: (id, options) => call('drive.files.get', 'GET', `${driveUrl}/${id}`, options),
      update: (file, id, _, options) =>
        call('drive.files.update', 'PATCH', `${driveUrl}/${id}`, options, file),
      list: (options) => call('drive.files.list', 'GET', driveUrl, options),
      generateIds: (options) => call('drive.files.generateIds', 'GET', `${driveUrl}/generateIds`, options),
      export(id, mimeType) {
        call('drive.files.export', 'GET', `${driveUrl}/${id}/export`, { mimeType })
      },
    },
  }
}

/** What comes back over the line; null for a line that broke. Silence lasts until the run is over. */
function send(
  { google, run }: Running,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Answer | null {
  const seen = google.call(method, new URL(url), headers, body)
  if (seen === 'hang' || seen === 'timeout') run.end()
  return typeof seen === 'string' ? null : seen
}

/** The error of an advanced service, by Google's name. */
function refusal(name: string, { status, body }: Answer, told: 'details' | 'sentence'): Error {
  const error = errorOf(body)
  const message = typeof error.message === 'string' ? error.message : 'Empty response'
  const sentence = `API call to ${name} failed with error: ${message}`
  const details = {
    code: status,
    message,
    ...(Array.isArray(error.errors) ? { errors: error.errors } : {}),
    ...(Array.isArray(error.details) ? { details: error.details } : {}),
    ...(typeof error.status === 'string' ? { status: error.status } : {}),
  }
  const problem = Object.assign(new Error(sentence), told === 'details' ? { details } : {})
  problem.name = 'GoogleJsonResponseException'
  return problem
}

function errorOf(body: unknown): {
  message?: unknown
  errors?: unknown
  details?: unknown
  status?: unknown
} {
  if (typeof body !== 'object' || body === null || !('error' in body)) return {}
  return typeof body.error === 'object' && body.error !== null ? body.error : {}
}
