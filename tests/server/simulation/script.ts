import type { Person } from '../activities'
import type { TeamInPlay } from './a-team'
import type { World } from './a-world'

/** A text that somebody wrote, under a word that nobody else writes. */
export interface Written {
  word: string
  writer: string
  team: string
  how: 'message' | 'field' | 'tab' | 'reflection' | 'anonymous'
  /** Whether the server said that it is kept. */
  kept: boolean
}

/** What people did, for the invariants and the trace. No word of theirs stands in the trace. */
export interface Script {
  world: World
  teams: readonly TeamInPlay[]
  written: Written[]
  /** Ids of typed messages that were acknowledged. */
  acknowledged: { tenant: string; chat: string; id: string; at: number }[]
  /** Facts by the id that the tab gave them, and whether the server said "done". */
  tabThings: { team: string; id: string; done: boolean }[]
  /** When the app was put into a chat and taken out, as the server was told; by chat. */
  presence: { chat: string; at: number; told: number; there: boolean }[]
  erased: { team: string; tenant: string; person: Person; at: number }[]
  /** What strangers sent, under a word that nobody else writes, and how they were answered. */
  strangers: { what: string; word: string; status: number | null }[]
  trace: string[]
  /** A new word, noted for its writer. */
  word(team: TeamInPlay, writer: Person, how: Written['how']): Written
  step(what: string): void
  /** The id of the next activity. */
  nextId(): string
}

export function aScript(world: World, teams: readonly TeamInPlay[]): Script {
  const written: Written[] = []
  const trace: string[] = []
  let ids = 0
  return {
    world,
    teams,
    written,
    trace,
    acknowledged: [],
    tabThings: [],
    presence: [],
    erased: [],
    strangers: [],
    word(team, writer, how) {
      const one: Written = {
        word: `q${written.length}x${world.seed}w`,
        writer: writer.aadObjectId,
        team: team.id,
        how,
        kept: false,
      }
      written.push(one)
      return one
    },
    step(what) {
      trace.push(`${new Date(world.time.now()).toISOString().slice(5, 19)} ${what}`)
    },
    nextId() {
      ids += 1
      return `17900${String(ids).padStart(8, '0')}`
    },
  }
}
