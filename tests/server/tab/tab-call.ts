import type { School } from '../a-school'
import { type Person, tenant } from '../activities'

/** What came back: the status and the JSON, if it was some. */
export interface Told {
  status: number
  body: unknown
  headers: Headers
}

/** Calls a door of the tab as somebody of the school; in the local mode the page says who it is. */
export async function tabCall(
  school: Pick<School, 'port'>,
  path: string,
  { as, send, from = tenant }: { as?: Person; send?: unknown; from?: string } = {},
): Promise<Told> {
  const answer = await fetch(`http://127.0.0.1:${school.port()}${path}`, {
    ...(send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) }),
    headers: {
      ...(as === undefined ? {} : { Authorization: `Local ${from}/${as.aadObjectId}` }),
      ...(send === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
  })
  const text = await answer.text()
  return {
    status: answer.status,
    body: text.startsWith('{') ? JSON.parse(text) : text,
    headers: answer.headers,
  }
}
