import type { DocDesk } from './docs/desk'
import type { Moving } from './moving'
import type { Around } from './scene'
import type { TeamSource } from './source/team-source'
import type { Visit } from './visit'

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
