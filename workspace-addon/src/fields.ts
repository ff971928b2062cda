/** What a form brought, by the field's id: one text, one choice, or several. A box that nobody ticked is not there. */
export type Fields = Readonly<Record<string, string[]>>

/** As much as is put back onto a card, in letters: a card takes 100 KB in all, and its button no more than 60. */
const mostPutBack = 20_000

/** What of a form is put back onto a card; null for a long paste, which is pasted again. */
export function puttable(sent: Fields): Fields | null {
  return JSON.stringify(sent).length > mostPutBack ? null : sent
}

/** The same without what is too long; whatever else was typed stays. */
export function shortened(sent: Fields): Fields {
  if (puttable(sent) !== null) return sent
  const [longest] = Object.keys(sent).sort((one, other) => length(sent, other) - length(sent, one))
  return shortened(Object.fromEntries(Object.entries(sent).filter(([id]) => id !== longest)))
}

function length(sent: Fields, id: string): number {
  return JSON.stringify(sent[id]).length
}

/** The only value of a field, as it was typed; empty when there is none. */
export function one(sent: Fields, id: string): string {
  return sent[id]?.[0] ?? ''
}

/** All values of a field. */
export function many(sent: Fields, id: string): readonly string[] {
  return sent[id] ?? []
}
