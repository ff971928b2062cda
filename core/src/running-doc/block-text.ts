import { plain, type RichText, type Run } from '../document/block'

/** "**Goal:** we ..." */
export function labelled(label: string, text: RichText): RichText {
  return [{ kind: 'text', text: `${label}: `, style: 'bold' }, ...text]
}

/** "Ana, Ben": people beside each other. */
export function sideBySide(people: readonly Run[]): RichText {
  return people.flatMap((person, i) => [...(i === 0 ? [] : plain(', ')), person])
}

/** " (a, b)", or nothing. */
export function inBrackets(notes: readonly string[]): RichText {
  return notes.length === 0 ? [] : [{ kind: 'text', text: ` (${notes.join(', ')})`, style: 'italic' }]
}
