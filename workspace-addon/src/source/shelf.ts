import type { Trouble } from './team-source'

/**
 * A place in a Doc where a team's state can lie: parts of text of any length, and a version that grows with each write. A part
 * that did not change costs nothing.
 */
export interface Shelf {
  read(): OnShelf
  /**
   * Everything or nothing, and only when nothing was written since `expectedVersion` was read. No parts: it is empty from
   * then on. An exception leaves open whether it was written: read again.
   */
  write(parts: readonly string[], expectedVersion: number): Written
}

export type OnShelf =
  | { kind: 'kept'; parts: readonly string[]; version: number }
  /** 0 where nothing ever was. */
  | { kind: 'none'; version: number }
  | { kind: 'trouble'; trouble: Trouble }

export type Written = 'written' | 'conflict' | Trouble

/** How long a piece of a part is: below the 9 KB of a property's value, in letters that are one byte each. */
const pieceLength = 8_000

/** How much a shelf holds, in letters: below Google's 500 KB, with room for what else stands there. */
export const shelfLength = 490_000

/** From how much on room is made: a write needs as much again as it changes, since what was there stays until the end. */
const roomyLength = 390_000

/** Whether these parts leave room for any write. */
export function isRoomy(parts: readonly string[]): boolean {
  return parts.reduce((sum, part) => sum + part.length, 0) <= roomyLength
}

/** A part cut into pieces, one at least. */
export function piecesOf(part: string): readonly string[] {
  const count = Math.max(1, Math.ceil(part.length / pieceLength))
  return Array.from({ length: count }, (_, i) => part.slice(i * pieceLength, (i + 1) * pieceLength))
}

/** What stands in the place where a text in JSON is expected; null where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
