import { en, type Texts } from '../../teams-app/src/cards/text/en'

type Said = (...facts: never[]) => string

/** Every text of a catalogue changed, in groups and functions too; what is neither stays as it is. */
export function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value === 'function') return (...facts: never[]) => change((value as Said)(...facts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, change)]))
}

/** A text within marks. */
export const mark = (text: string) => `⟦${text}⟧`

/** The English catalogue with marks around each of its texts: what stands outside of them is from elsewhere. */
export const marked = changed(en, mark) as Texts

/** A text without what the marks enclose, however deep; a text that was cut has lost its last mark. */
export function unmarked(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  return inner === text ? text.replace(/⟦[^⟦⟧]*$/, '') : unmarked(inner)
}

/** A catalogue as a list: each key with its text, or with the function that makes it. */
export function entriesOf(catalogue: object, path = ''): [string, string | Said][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string | Said][] => {
    const name = path === '' ? key : `${path}.${key}`
    return typeof value === 'object' && value !== null ? entriesOf(value, name) : [[name, value]]
  })
}
