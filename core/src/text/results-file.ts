import type { ResultsFileRefusal } from '../data/refusals'

/** One sentence for each reason why a file is not taken. */
export type ResultsFileSentences = {
  [C in ResultsFileRefusal['code']]: (facts: Extract<ResultsFileRefusal, { code: C }>) => string
}
