import type { Speaker } from './speaker'

/** One sentence per code; a missing code does not compile. */
export type Sentences<R extends { code: string }> = {
  [C in R['code']]: (facts: Extract<R, { code: C }>, speaker: Speaker) => string
}
