import { one } from '../fields'
import type { Scene } from '../scene'
import type { Screen } from '../screen'
import type { Filling, FormOutcome, TeamFilling } from './filling'

/** A code as people copy it: its spaces and dashes do not count, nor does the case of its letters. */
function readCode({ fields }: Filling): string | null {
  const code = one(fields, 'code').replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{4,40}$/.test(code) ? code : null
}

function withCode(filling: Filling, job: 'join' | 'link', again: Screen): FormOutcome {
  const code = readCode(filling)
  if (code === null) return { problem: filling.stage.texts.join.codeError, again }
  return { commands: [], job: { job, code }, after: { screen: 'next' }, again }
}

/** This Doc shows the team that a code of Teams names; a team that is here is neither hidden nor replaced by it. */
export function readJoin(filling: Filling, scene: Scene | null): FormOutcome {
  if (scene === null) return withCode(filling, 'join', { screen: 'join' })
  const { join } = scene.texts
  return { problem: scene.home === 'server' ? join.linked : join.teamHere, again: { screen: 'next' } }
}

/** The team of this Doc moves to the server under a code of Teams. */
export function readLink(filling: TeamFilling): FormOutcome {
  return withCode(filling, 'link', { screen: 'link' })
}

/** The Doc no longer shows the team of the server. */
export function readUnlink(): FormOutcome {
  return { commands: [], job: { job: 'unlink' }, after: { screen: 'welcome' }, again: { screen: 'data' } }
}

/** Everything of the team into a new Doc. The card that follows knows where it is. */
export function readExport(): FormOutcome {
  const data = { screen: 'data' as const }
  return { commands: [], job: { job: 'export' }, after: data, again: data }
}

/** A Doc that shows a team of the server to others, and none to whoever sends this. */
export function readLetGo(_: Filling, scene: Scene | null): FormOutcome {
  if (scene !== null) return { show: { screen: 'next' } }
  const welcome = { screen: 'welcome' as const }
  return { commands: [], job: { job: 'let-go' }, after: welcome, again: welcome }
}

/** A pasted export; what it holds, and whether there is a place for it, is judged where it is taken in. */
export function readBring({ fields, stage }: Filling, scene: Scene | null): FormOutcome {
  if (scene?.home === 'server') return { problem: scene.texts.join.linked, again: { screen: 'next' } }
  const again = { screen: 'bring' as const }
  const text = one(fields, 'export').trim()
  if (!text.startsWith('{') || !text.endsWith('}')) return { problem: stage.texts.bring.fieldError, again }
  return { commands: [], job: { job: 'import', text }, after: { screen: 'next' }, again }
}
