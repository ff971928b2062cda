import { type LocalDate, type MemberId, withoutEnd } from '@roundtable/core'

interface Named {
  member: MemberId
  name: string
}

/** What an action says: what, who (null: the one who says it), by when (null: without a date). */
export interface ReadAction {
  text: string
  owner: MemberId | null
  due: LocalDate | null
}

const by = /\s(?:by|until|due|para el|para|antes del?|hasta el?)\s/giu

/** In letters; longer words are no date, and to try each of many would take long. */
const longestDate = 100

/** Made by the first who needs it: it takes 2 MB. */
let collator: Intl.Collator | undefined

/** Whoever writes without accents or capitals means the same name. */
function startsWithName(text: string, name: string): boolean {
  collator ??= new Intl.Collator(undefined, { sensitivity: 'base' })
  return (
    collator.compare(text.slice(0, name.length), name) === 0 && !/^[\p{L}\d]/u.test(text.slice(name.length))
  )
}

/** Whose name begins the text, the longest first; a first name counts when only one has it. */
function ownerOf(text: string, people: readonly Named[]): { owner: Named; length: number } | null {
  const firstNames = people.map(({ member, name }) => ({ member, name: name.split(' ')[0] ?? name }))
  const unique = firstNames.filter(({ member, name }) =>
    firstNames.every((other) => other.member === member || other.name !== name),
  )
  const candidates = [...people, ...unique].sort((one, other) => other.name.length - one.name.length)
  const owner = candidates.find(({ name }) => name !== '' && startsWithName(text, name))
  return owner === undefined ? null : { owner, length: owner.name.length }
}

/**
 * Reads "@Ben copy the rubric by Friday". The name may stand first, with or without @; the last "by ..." that
 * is a date is the date, any other belongs to the text. Null when nothing is left to do.
 */
export function readAction(
  text: string,
  people: readonly Named[],
  dayOf: (words: string) => LocalDate | null,
): ReadAction | null {
  const plain = text.replace(/^@/, '').trim()
  const found = ownerOf(plain, people)
  const rest = found === null ? plain : plain.slice(found.length).replace(/^[\s,:]+/u, '')
  const ends = [...rest.matchAll(by)].reverse()
  for (const match of ends) {
    const words = rest.slice(match.index + match[0].length)
    if (words.length > longestDate) break
    const due = dayOf(withoutEnd(words, /[.!]/))
    if (due !== null) return withText(rest.slice(0, match.index), found?.owner.member ?? null, due)
  }
  return withText(rest, found?.owner.member ?? null, null)
}

function withText(text: string, owner: MemberId | null, due: LocalDate | null): ReadAction | null {
  const what = text.trim()
  return what === '' ? null : { text: what, owner, due }
}
