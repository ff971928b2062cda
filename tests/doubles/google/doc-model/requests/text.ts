import { sizeOfContent } from '../content'
import type { DocTab } from '../document'
import type { Draft, Spot } from '../draft'
import { deleteRange, insertAtom, insertText } from '../edit'
import { inheritedStyle, slice, textOf, withInlines } from '../inlines'
import { mapParagraphs, paragraphsIn } from '../locate'
import { outsideParagraph, Refused } from '../refused'
import { displayOf } from './date'
import type { Reply, Requests } from './shape'

/** Google drops control characters but tab, line feed and vertical tab, and the private use area. */
function kept(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(i))
    .filter((unit) => unit >= '\u0020' || '\t\n\u000b'.includes(unit))
    .filter((unit) => unit < '\uE000' || unit > '\uF8FF')
    .join('')
}

/** Puts text at a place and moves what is behind it. */
export function putText(draft: Draft, spot: Spot, raw: string): number {
  const text = kept(raw)
  if (text !== '')
    draft.edit(spot, (content) => insertText(content, spot.index, text, draft.copying), {
      at: spot.index,
      removed: 0,
      inserted: text.length,
    })
  return text.length
}

/** Deletes a range; footnotes whose reference goes, go. */
export function remove(draft: Draft, tabId: string, segmentId: string, start: number, end: number): void {
  const place = { tabId, segmentId }
  draft.edit(place, (content) => deleteRange(content, start, end, draft.from.unsettled.merged), {
    at: start,
    removed: end - start,
    inserted: 0,
  })
  if (Object.keys(draft.tab(tabId).segments).length > 0) draft.changeTab(tabId, withoutLostFootnotes)
}

function withoutLostFootnotes(tab: DocTab): DocTab {
  const held = new Set(
    paragraphsIn(tab.body).flatMap(({ paragraph }) =>
      paragraph.inlines.map((inline) => inline.kind === 'atom' && inline.value.footnoteId),
    ),
  )
  const segments = Object.entries(tab.segments).filter(
    ([id, { kind }]) => kind !== 'footnote' || held.has(id),
  )
  return { ...tab, segments: Object.fromEntries(segments) }
}

function putAtom(
  draft: Draft,
  spot: Spot,
  field: 'person' | 'dateElement' | 'richLink' | 'pageBreak',
  value: object,
): void {
  draft.edit(
    spot,
    (content) =>
      insertAtom(content, spot.index, (style) => ({ kind: 'atom', field, value: { ...value }, style })),
    { at: spot.index, removed: 0, inserted: 1 },
  )
}

export const textRequests = {
  insertText(draft: Draft, request: Requests['insertText']): Reply {
    if (!request.text) throw new Refused('The text to insert must not be empty.')
    const spot = draft.spot(request)
    putText(draft, spot, request.text)
    return {}
  },

  deleteContentRange(draft: Draft, { range }: Requests['deleteContentRange']): Reply {
    const { tabId, segmentId, start, end } = draft.span(range)
    remove(draft, tabId, segmentId, start, end)
    return {}
  },

  replaceAllText(draft: Draft, request: Requests['replaceAllText']): Reply {
    const { containsText, replaceText = '', tabsCriteria } = request
    const wanted = containsText?.text ?? ''
    if (wanted === '') throw new Refused('The text to find must not be empty.')
    if (containsText?.searchByRegex || wanted.includes('\n'))
      throw new Error('the double replaces plain text only')
    const alike = (text: string) => (containsText?.matchCase ? text : text.toLowerCase())
    let occurrencesChanged = 0
    for (const { tabId, segments } of draft.tabsOf(tabsCriteria))
      for (const segmentId of ['', ...Object.keys(segments)])
        for (const { paragraph, start } of paragraphsIn(draft.content({ tabId, segmentId })).toReversed()) {
          const text = alike(textOf(paragraph.inlines))
          for (let at = text.lastIndexOf(alike(wanted)); at >= 0; ) {
            replace(draft, { tabId, segmentId, index: start + at }, wanted.length, replaceText)
            occurrencesChanged++
            at = at === 0 ? -1 : text.lastIndexOf(alike(wanted), at - wanted.length)
          }
        }
    return { replaceAllText: { occurrencesChanged } }
  },

  insertPerson(draft: Draft, request: Requests['insertPerson']): Reply {
    const { email, name = email } = request.personProperties ?? {}
    if (!email) throw new Refused('The email of the person must be specified.')
    const value = { personId: draft.newId('kix.'), personProperties: { name, email } }
    putAtom(draft, draft.spot(request), 'person', value)
    return {}
  },

  insertDate(draft: Draft, request: Requests['insertDate']): Reply {
    const { dateElementProperties: wanted } = request
    if (wanted?.timestamp === undefined) throw new Refused('The timestamp of the date must be specified.')
    const properties = {
      timeZoneId: 'etc/UTC',
      locale: 'en',
      dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
      timeFormat: 'TIME_FORMAT_DISABLED',
      ...wanted,
    }
    const value = {
      dateId: draft.newId('kix.'),
      dateElementProperties: { ...properties, displayText: displayOf(properties) },
    }
    putAtom(draft, draft.spot(request), 'dateElement', value)
    return {}
  },

  insertRichLink(draft: Draft, request: Requests['insertRichLink']): Reply {
    const { uri = '', title } = request.richLinkProperties ?? {}
    if (!/^https:\/\/([\w-]+\.)*(google\.com|youtube\.com|youtu\.be)\//.test(uri))
      throw new Refused('The URI of a rich link must lead to a Google resource.')
    const value = { richLinkId: draft.newId('kix.'), richLinkProperties: { title: title ?? uri, uri } }
    putAtom(draft, draft.spot(request), 'richLink', value)
    return {}
  },

  insertPageBreak(draft: Draft, request: Requests['insertPageBreak']): Reply {
    const spot = draft.spot(request)
    const body = draft.content(spot)
    const [held] = paragraphsIn(body, spot.index, spot.index + 1)
    if (spot.segmentId !== '' || held === undefined || held.depth > 0) throw new Refused(outsideParagraph)
    putText(draft, spot, '\n')
    putAtom(draft, spot, 'pageBreak', {})
    return {}
  },
}

/** The replacement takes the style of the first unit that it replaces. */
function replace(draft: Draft, spot: Spot, length: number, text: string): void {
  const { index, tabId, segmentId } = spot
  const size = sizeOfContent(draft.content(spot))
  const [held] = paragraphsIn(draft.content(spot), index, index + 1)
  const offset = index - (held?.start ?? 0)
  const style = inheritedStyle(slice(held?.paragraph.inlines ?? [], offset, offset + length), 1)
  putText(draft, { ...spot, index: index + length }, text)
  const grown = sizeOfContent(draft.content(spot)) - size
  const [from, to] = [index + length, index + length + grown]
  draft.edit(spot, (content) =>
    mapParagraphs(content, from, to, ({ paragraph, start }) =>
      withInlines(paragraph, [
        ...slice(paragraph.inlines, 0, from - start),
        ...slice(paragraph.inlines, from - start, to - start).map((inline) => ({ ...inline, style })),
        ...slice(paragraph.inlines, to - start, Number.POSITIVE_INFINITY),
      ]),
    ),
  )
  remove(draft, tabId, segmentId, index, index + length)
}
