import type { DocsBody, DocsMark } from '../document/docs-body'
import { fingerprint } from '../document/docs-print'
import type { OccurrenceId } from '../ids'
import { meetingMark, readMark, rollMark } from './mark-name'
import { type OwnBlock, ownBlocks } from './own-blocks'

/** A meeting of ours as it stands in one tab of the Doc. */
export interface OwnMeeting {
  readonly occurrence: OccurrenceId
  readonly body: DocsBody
  /** In the order of the document. */
  readonly blocks: readonly OwnBlock[]
  /** The marks that span it, and the roll. */
  readonly spans: readonly DocsMark[]
  readonly rolls: readonly DocsMark[]
  readonly roll: Roll
}

/**
 * Which blocks we put there, in the order in which they last stood, and which ones the team wants left out; as codes of
 * their keys. `date` is empty when the roll is gone.
 */
export interface Roll {
  readonly date: string
  readonly there: readonly string[]
  readonly left: readonly string[]
}

/** The meetings that stand in a tab, each where its first block is, in the order of the document. */
export function ownMeetings(body: DocsBody): readonly OwnMeeting[] {
  const blocks = ownBlocks(body)
  const occurrences = [...new Set(blocks.map(({ occurrence }) => occurrence))]
  const named = body.marks.flatMap((mark) => {
    const name = readMark(mark.name)
    return name === null ? [] : [{ mark, name }]
  })
  return occurrences.map((occurrence) => {
    const own = named.filter(({ name }) => name.occurrence === occurrence)
    const pages = own.flatMap(({ name }) => (name.kind === 'roll' ? [name.page] : []))
    const codes = (list: 'there' | 'left') =>
      [...pages]
        .sort((one, other) => one.number - other.number)
        .flatMap((page) => (page.list === list ? page.codes : []))
    const roll = { date: pages[0]?.date ?? '', there: codes('there'), left: codes('left') }
    const place = (block: OwnBlock) => roll.there.indexOf(codeOf(block.key))
    return {
      occurrence,
      body,
      // Where somebody joined lines, two blocks stand in one: they count in the order that they had.
      blocks: blocks
        .filter((block) => block.occurrence === occurrence)
        .sort((one, other) => one.start - other.start || place(one) - place(other)),
      spans: own.flatMap(({ mark, name }) => (name.kind === 'meeting' ? [mark] : [])),
      rolls: own.flatMap(({ mark, name }) => (name.kind === 'roll' ? [mark] : [])),
      roll,
    }
  })
}

/** Six letters and digits that stand for a key in the roll. */
export function codeOf(key: string): string {
  return fingerprint(key).slice(-6)
}

const longestName = 256

/** The names that say this, each short enough. */
export function rollNames(occurrence: OccurrenceId, { date, there, left }: Roll): readonly string[] {
  const empty = rollMark(occurrence, { number: 10, date, list: 'there', codes: [] })
  const room = Math.floor((longestName - empty.length) / 6)
  let number = 0
  const pages = (list: 'there' | 'left', codes: readonly string[]) =>
    Array.from({ length: Math.ceil(codes.length / room) }, (_, i) => {
      number += 1
      return rollMark(occurrence, { number, date, list, codes: codes.slice(i * room, (i + 1) * room) })
    })
  return [...pages('there', there), ...pages('left', left)]
}

/** All names that span a meeting. */
export function spanNames(occurrence: OccurrenceId, roll: Roll): readonly string[] {
  return [meetingMark(occurrence), ...rollNames(occurrence, roll)]
}
