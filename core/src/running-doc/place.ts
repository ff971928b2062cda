import { type DocsBody, type DocsParagraph, paragraphsIn } from '../document/docs-body'
import type { DocsPlace } from '../document/docs-requests'
import type { LocalDate } from '../ids'
import { paragraphsUnder } from './own-blocks'
import type { OwnMeeting } from './own-meeting'

/**
 * Where a meeting's agenda goes when it is not in the Doc yet: on top, above the older meetings; behind the last of them; where
 * the cursor stands, in the n-th child of the body as the editor counts; or behind a named range that somebody made. `tab` is a
 * tab's id; without it the first tab.
 */
export type AgendaPlace = { readonly tab?: string } & (
  | { readonly at: 'top' | 'after-last' }
  | { readonly child: number }
  | { readonly after: string }
)

/** The place in a tab's body; null when it is not there. */
export function spotOf(
  body: DocsBody,
  meetings: readonly OwnMeeting[],
  date: LocalDate,
  place: AgendaPlace,
): Spot | null {
  if ('after' in place) return behindMark(body, place.after)
  if ('child' in place) return atChild(body, meetings, place.child)
  return (place.at === 'after-last' ? afterLast(meetings) : null) ?? topOf(body, meetings, date)
}

export type Spot = Pick<DocsPlace, 'index' | 'put' | 'newPage'>

/** The newest meeting stands first; what a team keeps above its meetings, a title for example, stays above. */
function topOf(body: DocsBody, meetings: readonly OwnMeeting[], date: LocalDate): Spot | null {
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

/** Behind the last agenda in the Doc; null when there is none. */
function afterLast(meetings: readonly OwnMeeting[]): Spot | null {
  const inBody = meetings.flatMap(({ blocks }) => blocks.flatMap(({ paragraphs }) => paragraphs))
  const last = inBody.filter(({ home }) => home === 0).sort((one, other) => other.start - one.start)[0]
  return last === undefined ? null : behind(last)
}

/**
 * Behind the line in which the cursor stands, or in front of it where it is empty. A list and another agenda are not cut in
 * two: then it is in front of the next line that is free, as it is for a cursor in a table.
 */
function atChild({ parts }: DocsBody, meetings: readonly OwnMeeting[], child: number): Spot | null {
  // The first structural element is a section break that the editor does not count.
  const element = child + 1
  const lines = parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : []))
  const within = ({ start }: DocsParagraph) =>
    meetings.some(
      ({ blocks }) =>
        blocks.some((block) => start < block.end) && blocks.some((block) => block.start <= start),
    )
  const free = lines.find((line) => line.place >= element && !line.listed && !within(line))
  if (free !== undefined) return free.place === element && free.print !== '' ? behind(free) : before(free)
  const last = lines[lines.length - 1]
  return last === undefined ? null : behind(last)
}

/** Behind the paragraph, or the table, in which the named range ends; null when there is none of that name. */
function behindMark(body: DocsBody, name: string): Spot | null {
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
  if (parts.length > 1 || last.print !== '' || last.listed) return behind(last)
  return { index: last.start, put: 'into', newPage: last.newPage }
}

export function before({ start, newPage }: DocsParagraph): Spot {
  return { index: start, put: 'before', newPage }
}

/**
 * Behind a paragraph, even where a table or nothing follows. A list item is not split where a paragraph follows, and an empty
 * one never: nobody knows which half would keep the tick of a box, and the API does not always tell that there is one.
 */
export function behind(paragraph: DocsParagraph): Spot {
  const { start, end, newPage, listed, followed } = paragraph
  if (listed && followed !== 'by-none')
    return { index: end, put: 'before', newPage: followed === 'by-new-page' }
  if (listed && end - start === 1) return before(paragraph)
  return { index: end - 1, put: 'after', newPage }
}
