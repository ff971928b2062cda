import { type DocsBody, type DocsParagraph, paragraphsIn } from '../document/docs-body'
import type { DocsPlace } from '../document/docs-requests'
import type { LocalDate } from '../ids'
import { paragraphsUnder } from './own-blocks'
import type { OwnMeeting } from './own-meeting'

/**
 * Where a meeting's agenda goes when it is not in the Doc yet: on top, above the older meetings, or behind a named range that
 * somebody made. `tab` is a tab's id; without it the first tab.
 */
export type AgendaPlace = { readonly tab?: string } & ({ readonly at: 'top' } | { readonly after: string })

export type Spot = Pick<DocsPlace, 'index' | 'put' | 'newPage'>

/** The newest meeting stands first; what a team keeps above its meetings, a title for example, stays above. */
export function topOf(body: DocsBody, meetings: readonly OwnMeeting[], date: LocalDate): Spot | null {
  const standing = meetings.flatMap(({ roll, blocks }) => {
    const inBody = blocks.flatMap(({ paragraphs }) => paragraphs).filter(({ home }) => home === 0)
    const [first, last] = [inBody[0], inBody[inBody.length - 1]]
    return first === undefined || last === undefined ? [] : [{ date: roll.date, first, last }]
  })
  const older = standing.find((meeting) => meeting.date <= date)
  if (older !== undefined) return before(older.first)
  const oldest = standing[standing.length - 1]
  if (oldest !== undefined) return behind(oldest.last)
  const titles = body.parts.findIndex(
    (part) => part.kind !== 'paragraph' || (part.style !== 'TITLE' && part.style !== 'SUBTITLE'),
  )
  const title = body.parts[titles - 1]
  if (title?.kind === 'paragraph') return behind(title)
  const first = body.parts.find((part) => part.kind === 'paragraph')
  return first?.kind === 'paragraph' ? before(first) : null
}

/** Behind the paragraph, or the table, in which the named range ends; null when there is none of that name. */
export function behindMark(body: DocsBody, name: string): Spot | null {
  const mark = body.marks.find((known) => known.name === name)
  if (mark === undefined) return null
  const under = paragraphsUnder(body.paragraphs, { ...mark, end: Math.max(mark.end, mark.start + 1) })
  const last = under[under.length - 1]
  if (last === undefined) return null
  if (last.home === 0) return behind(last)
  const table = body.parts.findIndex((part) => part.kind === 'table' && paragraphsIn([part]).includes(last))
  const next = body.parts.slice(table + 1).find((part) => part.kind === 'paragraph')
  return next?.kind === 'paragraph' ? before(next) : null
}

/** Behind all that is there, or into the only line of an empty Doc; a Doc ends with a paragraph. */
export function bottomOf({ parts }: DocsBody): Spot {
  const last = parts[parts.length - 1]
  if (last?.kind !== 'paragraph') throw new Error('a Google Doc ends with a paragraph')
  if (parts.length > 1 || last.print !== '') return behind(last)
  return { index: last.start, put: 'into', newPage: last.newPage }
}

export function before({ start, newPage }: DocsParagraph): Spot {
  return { index: start, put: 'before', newPage }
}

/** Behind a paragraph, even where a table or nothing follows. */
export function behind({ end, newPage }: DocsParagraph): Spot {
  return { index: end - 1, put: 'after', newPage }
}
