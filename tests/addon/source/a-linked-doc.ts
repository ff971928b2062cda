import type { Door } from '../../../workspace-addon/src/door'
import { openDoor } from '../../../workspace-addon/src/open-door'
import { founded } from '../../core/founded'
import type { Network } from '../../doubles/apps-script/url-fetch'
import { addressOf, aSchool, type During, everybody } from './a-doc-team'

export const server = 'https://roundtable.school.example'

/** A server to which one Doc can be linked, with the calls that came. */
function aServer() {
  const at = { linked: false, down: false, asked: [] as string[] }
  const snapshot = {
    v: 1,
    version: 7,
    member: 'A',
    team: founded(),
    people: everybody,
    words: [['team:name', 'Grade 5']],
    filed: [],
  }
  const team = { status: 200, body: JSON.stringify({ ...snapshot, kind: 'team' }) }
  const none = { status: 404, body: JSON.stringify({ v: 1, kind: 'none' }) }
  const answers: Readonly<Record<string, () => { status: number; body: string }>> = {
    open: () => (at.linked ? team : none),
    commands: () => (at.linked ? { status: 200, body: JSON.stringify({ ...snapshot, kind: 'done' }) } : none),
    link() {
      at.linked = true
      return team
    },
    import() {
      at.linked = true
      return team
    },
    unlink() {
      at.linked = false
      return { ...none, status: 200 }
    },
  }
  const network: Network = (url) => {
    if (at.down) return 'dns'
    const path = url.replace(`${server}/api/doc/`, '')
    at.asked.push(path)
    return answers[path]?.() ?? 'unavailable'
  }
  return { at, network }
}

/** A school with a server, and a Doc of which nothing is known yet. */
export function aLinkedSchool(home: 'properties' | 'tab' = 'properties') {
  const { at, network } = aServer()
  const school = aSchool(home, { network, whitelist: [`${server}/`] })
  for (const letter of 'ABCDEF') {
    const email = addressOf(letter)
    school.script.identify({ sub: `g-${letter}`, email, email_verified: true, hd: 'school.example' })
  }
  return {
    ...school,
    server: at,
    /** One press of this person in the Doc. */
    door: <T>(letter: string, act: (door: Door) => T, during: During = {}): T =>
      school.visit(letter, during, (_, visit, services) => act(openDoor(services, visit, server))),
    /** The calls of the server that an act makes. */
    calls(act: () => unknown): readonly string[] {
      const before = at.asked.length
      act()
      return at.asked.slice(before)
    },
    /** Whether the Doc itself still holds a team. */
    holds: () => school.visit('A', {}, (store) => store.look()) !== 'none',
  }
}
