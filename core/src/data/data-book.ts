import type { LocalDate, MemberId, ThingId, WordsId } from '../ids'

/** Of one standard: how many pupils were assessed, and how many of them met it. Nothing about any one of them. */
export interface Counts {
  assessed: number
  met: number
}

/** Of one assessment. Its title and the names of the standards, in the order of the rows, are words. */
export interface Results {
  id: ThingId
  date: LocalDate
  words: WordsId
  rows: readonly Counts[]
}

/** What do we see, why, what will we try (FEATURES 17). */
export interface DataTalk {
  id: ThingId
  openedOn: LocalDate
  results: ThingId | null
  see: WordsId
  why: WordsId
  finished: { on: LocalDate; noChange: boolean } | null
}

/** Something that a member tries until a day, and what came of it (FEATURES 18). */
export interface Try {
  id: ThingId
  talk: ThingId
  who: MemberId
  by: LocalDate
  words: WordsId
  evidence: WordsId
  judged: { how: Judgement; on: LocalDate } | null
}

export type Judgement = 'kept' | 'changed' | 'dropped'

/** Lists are in the order of recording. */
export interface DataBook {
  results: readonly Results[]
  talks: readonly DataTalk[]
  tries: readonly Try[]
}

export const emptyDataBook: DataBook = { results: [], talks: [], tries: [] }

/** Tries that wait for "Did it work?": from their day on, until they are judged; the oldest first. */
export function dueTries({ tries }: DataBook, today: LocalDate): readonly Try[] {
  return tries
    .filter(({ by, judged }) => judged === null && by <= today)
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0))
}
