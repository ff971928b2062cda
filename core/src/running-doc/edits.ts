import type { DocsRequest } from '../document/docs-api'
import type { DocsMark } from '../document/docs-body'

/** One change of a tab's text; its requests count from the text as it was read. `moves` is by how much the rest moves. */
export interface Edit {
  readonly index: number
  readonly kind: 'rewrite' | 'before' | 'after'
  readonly requests: readonly DocsRequest[]
  readonly moves: number
}

/** A named range to be made, in indices of the text as it was read. */
export interface MarkToMake {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The requests of one batch. Marks go first, because one whose text is deleted may vanish by itself; then the edits
 * from the last to the first, so that none moves the place of another; marks come last, where their text now is: one that was
 * made before an edit at its edge may grow over what is put there.
 */
export function batchOf(
  tabId: string,
  edits: readonly Edit[],
  unmake: readonly DocsMark[],
  make: readonly MarkToMake[],
): readonly DocsRequest[] {
  const ids = [...new Set(unmake.map(({ id }) => id))]
  const ordered = [...edits].sort(
    (one, other) =>
      other.index - one.index || Number(one.kind !== 'rewrite') - Number(other.kind !== 'rewrite'),
  )
  return [
    ...ids.map((namedRangeId): DocsRequest => ({ deleteNamedRange: { namedRangeId } })),
    ...ordered.flatMap(({ requests }) => requests.filter((request) => !('createNamedRange' in request))),
    ...ordered.flatMap((edit) => edit.requests.flatMap((request) => markAfter(request, edit, edits))),
    ...make.map(({ name, start, end }): DocsRequest => {
      const range = { tabId, startIndex: moved(start, edits), endIndex: moved(end, edits) }
      return { createNamedRange: { name, range } }
    }),
  ]
}

/** The mark that a request of an edit makes, where its text is after all the others. */
function markAfter(request: DocsRequest, edit: Edit, edits: readonly Edit[]): readonly DocsRequest[] {
  if (!('createNamedRange' in request)) return []
  const { name, range } = request.createNamedRange
  const by =
    moved(
      edit.index,
      edits.filter((other) => other !== edit),
    ) - edit.index
  const { startIndex, endIndex } = range
  return [
    { createNamedRange: { name, range: { ...range, startIndex: startIndex + by, endIndex: endIndex + by } } },
  ]
}

/** Where an index is after the edits; what is put right before it moves it. */
function moved(index: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (at, edit) =>
      edit.index < index || (edit.index === index && edit.kind === 'before') ? at + edit.moves : at,
    index,
  )
}
