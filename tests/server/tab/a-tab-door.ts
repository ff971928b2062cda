import { randomUUID } from 'node:crypto'
import type { School } from '../a-school'
import { type Person, tenant } from '../activities'

export interface Answered {
  status: number
  body: unknown
}

/** The doors of the tab, as somebody of a directory knocks at them. */
export function tabDoors(school: School) {
  async function knock(who: Person, path: string, send?: object, of = tenant): Promise<Answered> {
    const answer = await fetch(`http://127.0.0.1:${school.port()}/api/tab${path}`, {
      headers: {
        authorization: `Local ${of}/${who.aadObjectId}`,
        ...(send === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) }),
    })
    const text = await answer.text()
    await school.settle()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  return {
    knock,
    press: (who: Person, team: string, commands: readonly object[]) =>
      knock(who, `/teams/${team}/commands`, { press: randomUUID(), commands }),
    view: (who: Person, team: string, name: string, ask: object = {}) =>
      knock(who, `/teams/${team}/views/${name}?ask=${encodeURIComponent(JSON.stringify(ask))}`),
  }
}
