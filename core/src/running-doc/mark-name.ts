import { type OccurrenceId, occurrenceId } from '../ids'

/** What we wrote under a mark: how many paragraphs, and fingerprints (docs-print.ts) of their print, of the block, and of the
 * space for notes that was left behind it. */
export interface Wrote {
  readonly paragraphs: number
  readonly print: string
  readonly block: string
  readonly space: string
}

/**
 * The names of our named ranges; everybody in a Doc can read them, so they hold ids and fingerprints only.
 * - `roundtable:<occurrence>` spans a meeting: where it is, the meeting is there.
 * - `roundtable:<occurrence>:<key>#...` stands on one block of it and says what we wrote there.
 * - `roundtable:<occurrence>:roll#...` spans the meeting too and says which blocks we put there, in their order.
 */
export type MarkName =
  | { readonly kind: 'meeting'; readonly occurrence: OccurrenceId }
  | {
      readonly kind: 'block'
      readonly occurrence: OccurrenceId
      readonly key: string
      readonly wrote: Wrote
    }
  | { readonly kind: 'roll'; readonly occurrence: OccurrenceId; readonly page: RollPage }

/** A piece of the roll: names are at most 256 units long. `there` and `left` hold codes of keys. */
export interface RollPage {
  readonly number: number
  readonly date: string
  readonly list: 'there' | 'left'
  readonly codes: readonly string[]
}

const prefix = 'roundtable:'

export function meetingMark(occurrence: OccurrenceId): string {
  return `${prefix}${occurrence}`
}

export function blockMark(occurrence: OccurrenceId, key: string, wrote: Wrote): string {
  const { paragraphs, print, block, space } = wrote
  // A key holds ids, which may hold colons; the last colon of a name stands before the key.
  return `${prefix}${occurrence}:${key.replace(/:/g, '!')}#${paragraphs}.${print}.${block}.${space}`
}

export function rollMark(occurrence: OccurrenceId, { number, date, list, codes }: RollPage): string {
  return `${prefix}${occurrence}:roll#${number}.${date}.${list}.${codes.join('')}`
}

/** What a name of ours says; null for anybody else's. */
export function readMark(name: string): MarkName | null {
  if (!name.startsWith(prefix)) return null
  const [path = '', facts] = name.slice(prefix.length).split('#')
  if (facts === undefined) return withOccurrence(path, (occurrence) => ({ kind: 'meeting', occurrence }))
  const colon = path.lastIndexOf(':')
  const key = path.slice(colon + 1).replace(/!/g, ':')
  const [first = '', second = '', third = '', fourth = ''] = facts.split('.')
  return withOccurrence(path.slice(0, Math.max(0, colon)), (occurrence) => {
    if (key !== 'roll') {
      const wrote = { paragraphs: Number(first), print: second, block: third, space: fourth }
      return Number.isInteger(wrote.paragraphs) ? { kind: 'block', occurrence, key, wrote } : null
    }
    const list = third === 'left' ? 'left' : 'there'
    const codes = fourth.match(/.{6}/g) ?? []
    return { kind: 'roll', occurrence, page: { number: Number(first), date: second, list, codes } }
  })
}

function withOccurrence(id: string, then: (occurrence: OccurrenceId) => MarkName | null): MarkName | null {
  const parsed = occurrenceId.safeParse(id)
  return parsed.success ? then(parsed.data) : null
}
