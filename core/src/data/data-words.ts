import * as z from 'zod/mini'
import { type ThingId, thingId, type WordsId, wordsId } from '../ids'

/** Under which id the store of words keeps what a person wrote. */
export function dataWords(kind: 'results' | 'see' | 'why' | 'try' | 'evidence', id: ThingId): WordsId {
  return wordsId.parse(`${kind}:${id}`)
}

/** A try's line on the agenda. */
export function tryItem(id: ThingId): ThingId {
  return thingId.parse(`try:${id}`)
}

/** The words of results, kept as JSON: the standards stand in the order of the counts. */
const resultsWords = z.object({ title: z.string(), standards: z.array(z.string()) })

export type ResultsWords = z.infer<typeof resultsWords>

/** What is called how; null when the words were erased or are none of ours. */
export function readResultsWords(text: string | undefined): ResultsWords | null {
  if (text === undefined) return null
  const read = resultsWords.safeParse(jsonOf(text))
  return read.success ? read.data : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
