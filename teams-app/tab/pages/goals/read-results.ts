import { type ResultsFile, readResultsFile, resultsFileText } from '@roundtable/core'
import type { Language } from '../../text/language'

/** What a table says, read in this window; or, in a sentence, why nothing of it is taken. */
export type ReadResults = { file: ResultsFile } | { problem: string }

/** Reads a table with the rules of core; loaded when somebody adds results. */
export function readResults(text: string, language: Language): ReadResults {
  const read = readResultsFile(text)
  if (!('refused' in read)) return { file: read }
  return { problem: resultsFileText(read.refused, language === 'es' ? 'es' : 'en') }
}
