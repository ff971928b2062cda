import type { DocDesk } from './docs/desk'
import type { Around } from './scene'
import type { Opened, Outcome, TeamSource } from './source/team-source'
import type { Visit } from './visit'

/** How a team is joined, moved, taken along and brought; each done once, however often its press comes. */
export interface Moving {
  /** This Doc shows the team of the server that the code of Teams names. */
  join(code: string): Outcome
  /** The team of this Doc goes on, on the server, as that of the chat whose code it is. */
  move(code: string): Outcome
  /** The Doc no longer shows the team of the server. */
  unlink(): Opened
  /** The whole team as text; `none`: there is none, or it is not the person's. */
  exported(): { kind: 'text'; text: string } | Exclude<Opened, { kind: 'team' }>
  /** A team that was exported before goes on in this Doc. */
  brought(press: string, text: string): Outcome
}

/** All that a press needs of the world behind its card. */
export interface Door {
  visit: Visit
  around: Around
  source: TeamSource
  moving: Moving
  desk: DocDesk
  /** Whether this Doc shows a team of the server, also to somebody who is not of it. */
  linked(): boolean
}
