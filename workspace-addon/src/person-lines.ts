import { withoutEnd } from '@roundtable/core'

/** A person as they stand in the list of members. */
interface Listed {
  name: string
  email: string | null
}

/** "Ana Torres <ana@school.example>"; the name alone where no address is known. */
export function personLine({ name, email }: Listed): string {
  return email === null ? name : `${name} <${email}>`
}

/** A name to begin with, from an address: "ana.torres@school.example" is "Ana Torres". */
export function nameOf(address: string): string {
  const [local = address] = address.split('@')
  const parts = local
    .replace(/\+.*/s, '')
    .split(/[._-]+/)
    .filter((part) => /\p{L}/u.test(part))
  if (parts.length === 0) return address
  return parts.map((part) => part.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(' ')
}

const domain = /^[^\s<>(),;@.]+(?:\.[^\s<>(),;@.]+)+$/

/**
 * The people of a list, one a line: with name and address in either way that people write it, with the address alone, or
 * with the name alone. A line that is none of it is given back.
 */
export function readPersonLines(words: string): { people: Listed[] } | { unread: string } {
  const people: Listed[] = []
  for (const line of words.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const read = readLine(line)
    if (read === null) return { unread: line.slice(0, 80) }
    people.push(read)
  }
  return { people }
}

function readLine(line: string): Listed | null {
  if (!line.includes('@')) return line.length > 80 ? null : { name: line, email: null }
  const bare = withoutEnd(line.slice(0, 400), /[\s,;]/).replace(/[>)]$/, '')
  const at = bare.lastIndexOf('@')
  const word =
    bare
      .slice(0, at)
      .split(/[\s<>(),;@]/)
      .pop() ?? ''
  if (word === '' || !domain.test(bare.slice(at + 1))) return null
  const before = withoutEnd(bare.slice(0, at - word.length).replace(/[<(]$/, ''), /[\s,;]/)
  if (before.includes('@')) return null
  const name = before.replace(/^"|"$/g, '').trim().slice(0, 80)
  const email = (word + bare.slice(at)).toLowerCase()
  return { name: name === '' ? nameOf(email) : name, email }
}
