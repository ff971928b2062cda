import { type Content, type Suggested, sizeOf } from './content'
import type { DocModel, MarkedName } from './document'
import { Draft, type Place } from './draft'
import { insertText } from './edit'
import { mapInlines, slice, textOf, withInlines } from './inlines'
import { mapParagraphs, paragraphsIn } from './locate'
import { tableRequests } from './requests/tables'
import { putText, remove } from './requests/text'

/** One edit as a person makes it in the editor: a revision of its own. What the editor would not do throws. */
function edited(document: DocModel, change: (draft: Draft) => void): DocModel {
  const draft = new Draft(document)
  change(draft)
  return draft.done()
}

/** The index of the n-th occurrence of a text in a tab's body; throws when it is not there. */
export function indexOf(document: DocModel, text: string, { tabId, segmentId }: Place = {}, nth = 0): number {
  const content = new Draft(document).content({
    ...(tabId ? { tabId } : {}),
    ...(segmentId ? { segmentId } : {}),
  })
  let left = nth
  for (const { paragraph, start } of paragraphsIn(content)) {
    const line = textOf(paragraph.inlines)
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1))
      if (left-- === 0) return start + at
  }
  throw new Error(`the Doc does not hold ${JSON.stringify(text)} ${nth + 1} times`)
}

/** All lines of a tab's body in reading order, those of cells too, each with its line feed. */
export function linesOf(document: DocModel, place: Place = {}): readonly string[] {
  return paragraphsIn(new Draft(document).content(place)).map(({ paragraph }) => textOf(paragraph.inlines))
}

export function typeAt(document: DocModel, index: number, text: string, place: Place = {}): DocModel {
  return edited(document, (draft) => {
    putText(draft, draft.spot({ location: { ...place, index } }), text)
  })
}

export function pressEnter(document: DocModel, index: number, place: Place = {}): DocModel {
  return typeAt(document, index, '\n', place)
}

export function deleteRange(document: DocModel, start: number, end: number, place: Place = {}): DocModel {
  return edited(document, (draft) => {
    const span = draft.span({ ...place, startIndex: start, endIndex: end })
    remove(draft, span.tabId, span.segmentId, span.start, span.end)
  })
}

/**
 * Cuts whole lines or tables out of the body and pastes them before the line at `to` (an index of before the cut). Whether a named
 * range goes along is not settled at Google: say which.
 */
export function moveBlock(
  document: DocModel,
  block: { readonly start: number; readonly end: number },
  to: number,
  names: 'lost' | 'moved' = 'lost',
  { tabId }: Place = {},
): DocModel {
  return edited(document, (draft) => {
    const tab = draft.tab(tabId)
    const place = { tabId: tab.tabId }
    const { start, end } = block
    const length = end - start
    const moved = tab.body.slice(nodeAt(tab.body, start), nodeAt(tab.body, end))
    const inside = draft.names.flatMap((name) => cutTo(name, tab.tabId, start, end))
    const target = to <= start ? to : to - length
    const withoutBlock = tab.body.filter((node) => !moved.includes(node))
    draft.edit(place, () => withoutBlock, { at: start, removed: length, inserted: 0 })
    draft.edit(place, (body) => body.toSpliced(nodeAt(body, target), 0, ...moved), {
      at: target,
      removed: 0,
      inserted: length,
    })
    if (names === 'lost') return
    const back = inside.map((name) => ({
      ...name,
      ranges: name.ranges.map((range) => ({
        start: range.start - start + target,
        end: range.end - start + target,
      })),
    }))
    draft.names = [...draft.names.filter(({ id }) => !back.some((name) => name.id === id)), ...back]
  })
}

function cutTo(name: MarkedName, tabId: string, start: number, end: number): readonly MarkedName[] {
  if (name.tabId !== tabId || name.segmentId !== '') return []
  const ranges = name.ranges
    .map((range) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end)
  return ranges.length === 0 ? [] : [{ ...name, ranges }]
}

function nodeAt(content: Content, index: number): number {
  let start = 0
  for (const [place, node] of content.entries()) {
    if (start === index) return place
    start += sizeOf(node)
  }
  if (start === index) return content.length
  throw new Error(`nothing begins at ${index}`)
}

/** A comment changes no text, yet Docs counts a revision (seen on live Google in September 2026). */
export function comment(document: DocModel): DocModel {
  return { ...document, revision: document.revision + 1 }
}

/** Ticks the box of the line at an index, or takes the tick away. */
export function checkBox(document: DocModel, index: number, checked = true, place: Place = {}): DocModel {
  return edited(document, (draft) =>
    draft.edit(place, (content) =>
      mapParagraphs(content, index, index + 1, ({ paragraph }) => {
        const { bullet } = paragraph
        if (bullet === undefined || draft.tab(place.tabId).lists[bullet.listId] !== 'BULLET_CHECKBOX')
          throw new Error(`no box at ${index}`)
        return { ...paragraph, bullet: { ...bullet, checked } }
      }),
    ),
  )
}

/** Adds an empty row below row `after` of the table that starts at an index. */
export function addRow(document: DocModel, tableStart: number, after: number, place: Place = {}): DocModel {
  return edited(document, (draft) => {
    const tableStartLocation = { ...place, index: tableStart }
    tableRequests.insertTableRow(draft, {
      tableCellLocation: { tableStartLocation, rowIndex: after },
      insertBelow: true,
    })
  })
}

/** What an edit of Google's can do to a named range: one range becomes two, without the units between. */
export function splitName(document: DocModel, name: string, from: number, to: number): DocModel {
  const namedRanges = document.namedRanges.map((held) => {
    if (held.name !== name) return held
    const ranges = held.ranges.flatMap(({ start, end }) =>
      start < from && to < end
        ? [
            { start, end: from },
            { start: to, end },
          ]
        : [{ start, end }],
    )
    return { ...held, ranges }
  })
  return { ...document, namedRanges, revision: document.revision + 1 }
}

/** Text that a colleague suggests to insert. */
export function suggestText(
  document: DocModel,
  index: number,
  text: string,
  id: string,
  place: Place = {},
): DocModel {
  return edited(document, (draft) => {
    const spot = draft.spot({ location: { ...place, index } })
    draft.edit(
      spot,
      (content) =>
        insertText(content, spot.index, text, { ...draft.copying, suggested: { insertedBy: [id] } }),
      {
        at: spot.index,
        removed: 0,
        inserted: text.length,
      },
    )
  })
}

/** Text that a colleague suggests to delete. */
export function suggestDeletion(
  document: DocModel,
  start: number,
  end: number,
  id: string,
  place: Place = {},
): DocModel {
  const suggested: Suggested = { deletedBy: [id] }
  return edited(document, (draft) =>
    draft.edit(place, (content) =>
      mapParagraphs(content, start, end, (placed) =>
        mapInlines(placed.paragraph, Math.max(0, start - placed.start), end - placed.start, (inline) => ({
          ...inline,
          ...suggested,
        })),
      ),
    ),
  )
}

/** Every suggestion with an id is accepted, as by its author's colleague. */
export function acceptSuggestion(document: DocModel, id: string, place: Place = {}): DocModel {
  return edited(document, (draft) => {
    draft.edit(place, (content) =>
      mapParagraphs(content, 0, Number.POSITIVE_INFINITY, ({ paragraph }) =>
        withInlines(
          paragraph,
          paragraph.inlines.map(({ insertedBy, ...inline }) =>
            insertedBy === undefined || insertedBy.includes(id) ? inline : { ...inline, insertedBy },
          ),
        ),
      ),
    )
    for (const { paragraph, start } of paragraphsIn(draft.content(place)).toReversed()) {
      const { inlines } = paragraph
      for (let end = textOf(inlines).length; end > 0; end--) {
        const [unit] = slice(inlines, end - 1, end)
        const spot = draft.spot({ location: { ...place, index: start } })
        if (unit?.deletedBy?.includes(id))
          remove(draft, spot.tabId, spot.segmentId, start + end - 1, start + end)
      }
    }
  })
}
