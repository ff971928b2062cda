import type { FetchResponse, Services } from '../google/services'
import { readJson } from './shelf'
import type { Trouble } from './team-source'

/** What the server said, or why nothing was heard that could be used. */
export type Said = { kind: 'said'; json: unknown } | { kind: 'trouble'; trouble: Trouble }

/** What a status means that has no answer for us beside it. */
const troubles: { [status: number]: Trouble } = {
  400: 'newer',
  401: 'refused',
  403: 'refused',
  413: 'full',
  415: 'newer',
  429: 'busy',
}

/**
 * Asks the school's server as the person who acts. No answer, or one of a server in trouble: `unreachable`; whether it was
 * carried out is then open, and asking the same again is safe.
 */
export function askServer(
  services: Services,
  { url, language, body }: { url: string; language: string; body: object },
): Said {
  const token = attempt(() => services.identityToken())
  if (token === null) return { kind: 'trouble', trouble: 'refused' }
  const response = attempt<FetchResponse>(() =>
    services.fetch(url, {
      method: 'post',
      contentType: 'application/json',
      headers: { Authorization: `Bearer ${token}`, 'Accept-Language': language },
      payload: JSON.stringify(body),
      muteHttpExceptions: true,
      followRedirects: false,
    }),
  )
  if (response === null) return { kind: 'trouble', trouble: 'unreachable' }
  const status = response.getResponseCode()
  const json = readJson(response.getContentText())
  if (status === 200 || status === 404) return heard(json, status === 200 ? 'newer' : 'unreachable')
  const trouble = troubles[status] ?? 'unreachable'
  // Whoever was too fast is told by a sentence how long to wait.
  return status === 429 ? heard(json, trouble) : { kind: 'trouble', trouble }
}

/** A page of something else in between, such as a gateway, is no answer of ours. */
function heard(json: unknown, otherwise: Trouble): Said {
  const ours = typeof json === 'object' && json !== null && 'v' in json
  return ours ? { kind: 'said', json } : { kind: 'trouble', trouble: otherwise }
}

function attempt<T>(act: () => T | null): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
