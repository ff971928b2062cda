import { bodiesOf, type DocsParagraph, type DocsTable } from '../document/docs-body'
import type { DocsDocument } from '../document/docs-document'
import { type OccurrenceId, type ThingId, thingId } from '../ids'
import type { DocNotes, StandingThing, TypedRow } from './doc-notes'
import type { MeetingBlocks } from './meeting-blocks'
import type { OwnBlock } from './own-blocks'
import { isDone, type ReadingAids, readAction } from './read-action'
import { readReflections } from './read-reflections'
import { exactIds, typedIds } from './same-words'
import { markedLine, type Section, sectionOf } from './section-of'
import { territoriesOf } from './territory'
import { typedInside } from './typed-inside'
import { type TypedLine, typedLine } from './typed-line'

/**
 * What people wrote into a meeting's part of a running Doc, in any tab: below each part, in decisions, actions and
 * reflections, and which of the team's own actions they ticked. A line of notes that begins with "Decision:" or "Action:" is
 * one. Nothing is lost by a deleted heading: what stood below it is read with the block above.
 * @param meeting the agenda as it would be written now; with it, what was typed inside our own lines is read, too
 */
export function readBack(
  doc: DocsDocument,
  occurrence: OccurrenceId,
  { meeting, names = [], ticked = new Set() }: Partial<ReadingAids> & { meeting?: MeetingBlocks } = {},
): DocNotes {
  const aids: ReadingAids = { names, ticked }
  const id = typedIds(occurrence)
  const exact = exactIds(occurrence)
  const typed: Typed[] = []
  const blocks: OwnBlock[] = []
  for (const body of bodiesOf(doc.tabs)) {
    const found = territoriesOf(body, occurrence)
    blocks.push(...found.blocks)
    if (meeting !== undefined)
      for (const block of found.blocks)
        if (thingOf(block, aids) === null)
          typed.push(...typedInside(block, meeting).map((line) => lineIn(sectionOf(block.key), line)))
    for (const { key, parts } of found.territories)
      for (const part of parts) typed.push(...typedIn(sectionOf(key), part))
  }
  const lines = typed.flatMap((one) => (one.kind === 'line' ? [one] : []))
  const tables = typed.flatMap((one) => (one.kind === 'table' ? [one] : []))
  const linesOf = (fits: (section: Section) => boolean, place: string, idOf = id) =>
    lines.flatMap(({ section, line }) =>
      fits(section) && line.text !== '' ? [{ id: idOf(place, line.text), text: line.text }] : [],
    )
  const rowsOf = (part: string) =>
    tables.flatMap(({ section, table }) =>
      section.kind === 'part' && section.part === part ? rowsIn(table, `part ${part}`, exact) : [],
    )
  const parts = new Set(typed.flatMap(({ section }) => (section.kind === 'part' ? [section.part] : [])))
  return {
    stands: blocks.length > 0,
    parts: [...parts].map((part) => ({
      part,
      notes: linesOf((section) => section.kind === 'part' && section.part === part, `part ${part}`, exact),
      rows: rowsOf(part),
    })),
    notes: linesOf(({ kind }) => kind === 'notes', 'notes', exact),
    actions: lines.flatMap(({ section, line }) =>
      section.kind === 'actions' ? (readAction(line, aids, id) ?? []) : [],
    ),
    decisions: linesOf(({ kind }) => kind === 'decisions', 'decision'),
    reflections: [
      ...tables.flatMap(({ section, table }) =>
        section.kind === 'reflections' ? readReflections(table, id) : [],
      ),
      ...linesOf(({ kind }) => kind === 'reflections', 'reflection').map((note) => ({
        ...note,
        prompt: null,
        question: null,
        author: null,
      })),
    ],
    things: blocks.flatMap((block) => thingOf(block, aids) ?? []),
    touched: blocks.flatMap(({ state, key, paragraphs }) =>
      state === 'touched' ? [{ key, text: typedLine(paragraphs).text }] : [],
    ),
  }
}

type Typed =
  | { readonly kind: 'line'; readonly section: Section; readonly line: TypedLine }
  | { readonly kind: 'table'; readonly section: Section; readonly table: DocsTable }

/** Only parts and reflections have tables of their own; anywhere else a row reads as a line. */
function typedIn(section: Section, part: DocsParagraph | DocsTable): readonly Typed[] {
  if (part.kind === 'paragraph') return [lineIn(section, typedLine([part]))]
  if (section.kind === 'part' || section.kind === 'reflections')
    return [{ kind: 'table', section, table: part }]
  return part.rows.map((row) => {
    const cells = row.map(typedLine)
    const text = cells.map((cell) => cell.text).filter((words) => words !== '')
    return lineIn(section, {
      text: text.join(' | '),
      people: cells.flatMap(({ people }) => people),
      dates: cells.flatMap(({ dates }) => dates),
      ticked: false,
    })
  })
}

function lineIn(section: Section, line: TypedLine): Typed {
  const marked = section.kind === 'part' || section.kind === 'notes' ? markedLine(line.text) : null
  if (marked === null) return { kind: 'line', section, line }
  return { kind: 'line', section: marked.section, line: { ...line, text: marked.text } }
}

/** A table of one row has no headings. */
function rowsIn(
  { rows }: DocsTable,
  place: string,
  id: (place: string, text: string) => ThingId,
): readonly TypedRow[] {
  const texts = rows.map((row) => row.map((cell) => typedLine(cell).text))
  const [head = [], ...below] = texts.length === 1 ? [[], ...texts] : texts
  return below.flatMap((row) => {
    const cells = row.flatMap((text, i) => (text === '' ? [] : [{ column: head[i] ?? '', text }]))
    return cells.length === 0 ? [] : [{ id: id(place, row.join('\t')), cells }]
  })
}

function thingOf({ key, state, paragraphs }: OwnBlock, aids: ReadingAids): StandingThing | null {
  const [kind, ...rest] = key.split('.')
  const thing = thingId.safeParse(rest.join('.'))
  if ((kind !== 'action' && kind !== 'item' && kind !== 'decision') || !thing.success) return null
  const line = typedLine(paragraphs)
  const done = kind === 'action' && isDone(line, aids)
  return { kind, thing: thing.data, done, edited: state === 'touched', text: line.text }
}
