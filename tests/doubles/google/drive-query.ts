import { driveError, Ended } from './answer'

/** What a search looks at. */
export interface Searched {
  readonly name: string
  readonly mimeType: string
  readonly parents: readonly string[]
  readonly trashed: boolean
  readonly appProperties: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, string>>
  readonly createdTime: number
  readonly modifiedTime: number
}

export type Matches = (file: Searched) => boolean

const token = /\s*('(?:[^'\\]|\\.)*'|[()={}]|!=|<=|>=|<|>|[A-Za-z]+)/y

/** A search `q` as a test of files; 400 for what is no query or what the double does not know. */
export function queryOf(q: string): Matches {
  const parts = tokens(q)
  let at = 0
  const peek = () => parts[at]?.toLowerCase()
  const next = () => parts[at++] ?? ''
  const expect = (wanted: string) => {
    if (next().toLowerCase() !== wanted) throw invalidQuery()
  }
  const either = (): Matches => {
    let held = both()
    while (peek() === 'or') {
      next()
      const [a, b] = [held, both()]
      held = (file) => a(file) || b(file)
    }
    return held
  }
  const both = (): Matches => {
    let held = single()
    while (peek() === 'and') {
      next()
      const [a, b] = [held, single()]
      held = (file) => a(file) && b(file)
    }
    return held
  }
  const single = (): Matches => {
    if (peek() === 'not') {
      next()
      const held = single()
      return (file) => !held(file)
    }
    if (peek() === '(') {
      next()
      const held = either()
      expect(')')
      return held
    }
    return term()
  }
  const term = (): Matches => {
    const first = next()
    if (first.startsWith("'")) {
      const value = text(first)
      expect('in')
      if (next() !== 'parents') throw invalidQuery()
      return ({ parents }) => parents.includes(value)
    }
    const operator = next().toLowerCase()
    if (first === 'appProperties' || first === 'properties') return property(first, operator)
    return compare(first, operator, next())
  }
  const property = (field: 'appProperties' | 'properties', operator: string): Matches => {
    if (operator !== 'has') throw invalidQuery()
    for (const wanted of ['{', 'key', '=']) expect(wanted)
    const key = text(next())
    for (const wanted of ['and', 'value', '=']) expect(wanted)
    const value = text(next())
    expect('}')
    return (file) => file[field][key] === value
  }
  const matches = either()
  if (at !== parts.length) throw invalidQuery()
  return matches
}

function compare(field: string, operator: string, raw: string): Matches {
  if (field === 'trashed') {
    if (operator !== '=' && operator !== '!=') throw invalidQuery()
    if (raw !== 'true' && raw !== 'false') throw invalidQuery()
    return ({ trashed }) => (trashed === (raw === 'true')) === (operator === '=')
  }
  const value = text(raw)
  if (field === 'name' || field === 'mimeType') {
    if (operator === '=') return (file) => alike(file[field]) === alike(value)
    if (operator === '!=') return (file) => alike(file[field]) !== alike(value)
    // Drive finds the beginnings of words only.
    if (operator === 'contains')
      return (file) =>
        alike(file[field])
          .split(/[^\p{L}\p{N}]+/u)
          .some((_, i, words) => words.slice(i).join(' ').startsWith(alike(value)))
  }
  if (field === 'createdTime' || field === 'modifiedTime') {
    const instant = Date.parse(value)
    if (operator === '>') return (file) => file[field] > instant
    if (operator === '<') return (file) => file[field] < instant
    if (operator === '>=') return (file) => file[field] >= instant
    if (operator === '<=') return (file) => file[field] <= instant
  }
  throw invalidQuery()
}

function alike(text: string): string {
  return text.toLowerCase()
}

function tokens(q: string): readonly string[] {
  const found: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < q.trimEnd().length) {
    const match = token.exec(q)
    if (match?.[1] === undefined) throw invalidQuery()
    found.push(match[1])
  }
  return found
}

function text(raw: string): string {
  if (!raw.startsWith("'") || !raw.endsWith("'") || raw.length < 2) throw invalidQuery()
  return raw.slice(1, -1).replace(/\\(.)/g, '$1')
}

function invalidQuery(): Ended {
  return new Ended(driveError(400, 'invalid', 'Invalid Value', { locationType: 'parameter', location: 'q' }))
}
