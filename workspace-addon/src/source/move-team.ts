import { replayed, shownWords, type TeamExport, teamExport } from '@roundtable/core'
import type { Visit } from '../visit'
import type { DocumentStore } from './document-store'
import { isMoving, memberOf, withPress } from './stand'
import { exportOf, fileOf } from './team-export'
import type { Opened, Outcome, Trouble } from './team-source'

export type Exported =
  | { kind: 'export'; export: TeamExport }
  /** There is no team, or whoever asks is not of it. */
  | { kind: 'none' }
  | { kind: 'trouble'; trouble: Trouble }

/** Everything of the Doc's team, for a member of it, to take along to a server or into another Doc. */
export function exportTeam(store: DocumentStore, { email, now, secret }: Visit): Exported {
  const lying = store.look()
  if (lying === 'none') return { kind: 'none' }
  if (typeof lying === 'string') return { kind: 'trouble', trouble: lying }
  const { file, team, found } = lying
  const member = memberOf(team, file.people, { email, now, secret, home: found.home })
  if (team === null || member === null) return { kind: 'none' }
  const isShown = shownWords(team.rounds)
  return { kind: 'export', export: exportOf(file, now, (id) => !isShown(id)) }
}

/**
 * Moves the Doc's team to where `bring` takes it. Until that is known, nobody changes it here: what they did would be lost there.
 * When nobody knows what became of it, whoever opens the Doc next asks there (`linked-source.ts`).
 */
export function moveTeam(store: DocumentStore, visit: Visit, bring: (team: TeamExport) => Outcome): Outcome {
  const held = store.change((stand, press) => {
    if (stand.team === null) return { refused: { code: 'no-team' } }
    if (memberOf(stand.team, stand.file.people, press) === null) return { refused: { code: 'not-a-member' } }
    if (isMoving(stand, press)) return { trouble: 'busy' }
    return { next: { ...stand, file: { ...stand.file, moving: visit.now } } }
  })
  if (held.kind !== 'done') return held
  const exported = exportTeam(store, visit)
  if (exported.kind !== 'export') return { kind: 'trouble', trouble: 'busy' }
  const brought = bring(exported.export)
  if (brought.kind === 'done') store.forget()
  if (brought.kind === 'refused')
    store.change((stand) => ({ next: { ...stand, file: { ...stand.file, moving: null } } }))
  return brought
}

/** How a team goes on here that was to move and has not come there: at once when the move can no longer be on its way. */
export function stayHere(store: DocumentStore, here: Opened & { kind: 'team' }): Opened {
  const stayed = store.change((stand, press) => ({
    next: isMoving(stand, press) ? stand : { ...stand, file: { ...stand.file, moving: null } },
  }))
  return stayed.kind === 'done' ? { kind: 'team', snapshot: stayed.snapshot } : here
}

/** Takes away what is left of a team that has moved. */
export function forgetMoved(store: DocumentStore): void {
  const lying = store.look()
  if (typeof lying !== 'string' && lying.file.moving !== null) store.forget()
}

/**
 * Brings a team into a Doc that has none. Whoever brings it must be of it, so that nobody locks themselves out.
 * @param press by which it is known when it comes again
 */
export function importTeam(store: DocumentStore, { now }: Visit, press: string, json: unknown): Outcome {
  return store.change((stand, by) => {
    if (stand.file.presses.includes(press)) return { next: stand }
    if (stand.team !== null) return { refused: { code: 'team-exists-here' } }
    const read = teamExport().safeParse(json)
    if (!read.success) return { refused: { code: 'not-a-team' } }
    const team = replayed(read.data, now)
    if ('problem' in team) return { refused: { code: 'not-a-team' } }
    const { email } = by
    if (email === null) return { refused: { code: 'no-address' } }
    const file = withPress(fileOf(read.data, team), press)
    if (memberOf(team, file.people, by) === null) return { refused: { code: 'not-in-that-team', email } }
    return { next: { file, team } }
  })
}
