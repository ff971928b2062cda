import type { ThingId } from '../ids'
import type { TypedAction } from './doc-notes'
import { sameWords } from './same-words'
import type { NamedPerson, TypedLine } from './typed-line'

/** What helps to read a line: the names of the members, and lines that Drive says are ticked (ticks.ts). */
export interface ReadingAids {
  readonly names: readonly string[]
  readonly ticked: ReadonlySet<string>
}

/**
 * A typed line as an action: its owner is the first person chip, else who is named behind an `@` or before a colon; it
 * is due on the first date chip. An owner who stands at its start is not part of the text.
 */
export function readAction(
  line: TypedLine,
  aids: ReadingAids,
  id: (place: string, text: string) => ThingId,
): TypedAction | null {
  const { owner, rest } = ownerOf(line, aids.names)
  const text = rest === '' ? line.text : rest
  if (text === '') return null
  return { id: id('action', line.text), text, owner, due: line.dates[0] ?? null, done: isDone(line, aids) }
}

export function isDone({ text, ticked }: TypedLine, aids: ReadingAids): boolean {
  return ticked || aids.ticked.has(sameWords(text))
}

function ownerOf(
  { text, people }: TypedLine,
  names: readonly string[],
): { owner: NamedPerson | null; rest: string } {
  const [chip] = people
  if (chip !== undefined) {
    const shown = chip.name ?? chip.email ?? ''
    return { owner: chip, rest: text.startsWith(shown) ? afterName(text.slice(shown.length)) : text }
  }
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  const startsWith = (at: string, name: string) =>
    at.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
    !/^[\p{L}\p{N}]/u.test(at.slice(name.length))
  const at = /(?<![\p{L}\p{N}._-])@(?=\p{L})/u.exec(text)
  if (at !== null) {
    const behind = text.slice(at.index + 1)
    const known = longestFirst.find((name) => startsWith(behind, name))
    const name = known ?? /^[\p{L}\p{M}\p{N}'’._-]+/u.exec(behind)?.[0] ?? behind
    const rest = at.index === 0 ? afterName(behind.slice(name.length)) : text
    return { owner: { name }, rest }
  }
  const named = longestFirst.find((name) => startsWith(text, name) && /^\s*:/.test(text.slice(name.length)))
  if (named === undefined) return { owner: null, rest: text }
  return { owner: { name: named }, rest: afterName(text.slice(named.length)) }
}

function afterName(text: string): string {
  return text.replace(/^\s*[:,–—-]?\s*/u, '')
}
