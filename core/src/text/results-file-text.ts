import type { ResultsFileRefusal } from '../data/refusals'
import { resultsFileSentences as en } from './en/results-file'
import { resultsFileSentences as es } from './es/results-file'
import type { ResultsFileSentences } from './results-file'

const sentences: Record<'en' | 'es', ResultsFileSentences> = { en, es }

function say<C extends ResultsFileRefusal['code']>(
  code: C,
  refusal: Extract<ResultsFileRefusal, { code: C }>,
  language: 'en' | 'es',
): string {
  return sentences[language][code](refusal)
}

/** Why nothing was taken from a file and what to do next; said where the file is, so apart from the other refusals. */
export function resultsFileText(refusal: ResultsFileRefusal, language: 'en' | 'es'): string {
  return say(refusal.code, refusal, language)
}
