import { type Content, emptyParagraph, type Style } from './content'

/**
 * What nobody outside Google can look up (GOOGLE.md "unsettled"): a program must hold under every choice.
 * - `rangeStart`, `rangeEnd`: whether text put exactly at an edge of a named range becomes part of it.
 * - `emptied`: whether a named range whose content is all deleted goes away or stays with no length.
 * - `merged`: whose paragraph style stays when the line feed between two lines that both keep text is deleted.
 * - `cells`: whether the cells of a new table take the named style of the line that it was put into.
 * - `checked`: what `documents.get` tells of a ticked box. People report nothing at all (google-api-nodejs-client
 *   issue 2870: no differentiator, seen again in September 2026); some read strikethrough in the bullet's text style.
 *   `files.export` to Markdown does tell (`- [x]`).
 * - `tick`: which half of a ticked item stays ticked when a line feed splits it: the one with its text (an empty one: the last),
 *   the one with its own line feed, or both, since the new paragraph copies "lists and bullets".
 */
export interface Unsettled {
  readonly rangeStart: 'inclusive' | 'exclusive'
  readonly rangeEnd: 'inclusive' | 'exclusive'
  readonly emptied: 'vanish' | 'keep'
  readonly merged: 'first' | 'second'
  readonly cells: 'normal' | 'inherit'
  readonly checked: 'hidden' | 'strikethrough'
  readonly tick: 'text' | 'line-feed' | 'both'
}

export const likely: Unsettled = {
  rangeStart: 'exclusive',
  rangeEnd: 'exclusive',
  emptied: 'vanish',
  merged: 'first',
  cells: 'normal',
  checked: 'hidden',
  tick: 'text',
}

/** Every combination of the edges of named ranges, to run a property under all four. */
export const allEdges: readonly Unsettled[] = (['inclusive', 'exclusive'] as const).flatMap((rangeStart) =>
  (['inclusive', 'exclusive'] as const).map((rangeEnd) => ({ ...likely, rangeStart, rangeEnd })),
)

/** Header, footer or footnote: a content of its own with indices from 0. */
export interface Segment {
  readonly kind: 'header' | 'footer' | 'footnote'
  readonly content: Content
}

export interface DocTab {
  readonly tabId: string
  readonly title: string
  readonly parentTabId?: string
  readonly iconEmoji?: string
  readonly body: Content
  /** By segment id. */
  readonly segments: Readonly<Record<string, Segment>>
  /** Preset of each list, by list id. */
  readonly lists: Readonly<Record<string, string>>
  /** Images and drawings by object id, as JSON of InlineObject. */
  readonly inlineObjects: Readonly<Record<string, Style>>
}

/** Half open, in units of its segment; `segmentId` is empty for the body. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
}

export interface MarkedName {
  readonly id: string
  readonly name: string
  readonly tabId: string
  readonly segmentId: string
  readonly ranges: readonly MarkedRange[]
}

/** A Google Doc. Tabs stand in reading order; children follow their parent. */
export interface DocModel {
  readonly documentId: string
  readonly title: string
  readonly tabs: readonly DocTab[]
  readonly namedRanges: readonly MarkedName[]
  /** Counts every change, by whomever. */
  readonly revision: number
  /** Counts the ids that were given out. */
  readonly lastId: number
  readonly unsettled: Unsettled
}

/** A new, empty Doc: one tab, one section, one empty line. */
export function newDocument(
  documentId: string,
  title = 'Untitled document',
  unsettled: Unsettled = likely,
): DocModel {
  return {
    documentId,
    title,
    tabs: [newTab('t.0', 'Tab 1')],
    namedRanges: [],
    revision: 1,
    lastId: 0,
    unsettled,
  }
}

/** An empty tab. */
export function newTab(tabId: string, title: string): DocTab {
  const section = {
    columnSeparatorStyle: 'NONE',
    contentDirection: 'LEFT_TO_RIGHT',
    sectionType: 'CONTINUOUS',
  }
  return {
    tabId,
    title,
    body: [{ kind: 'sectionBreak', style: section }, emptyParagraph()],
    segments: {},
    lists: {},
    inlineObjects: {},
  }
}

/** The opaque name of the present state; a write may require it. */
export function revisionIdOf({ documentId, revision }: DocModel): string {
  let hash = 2_166_136_261
  for (const unit of `${documentId}/${revision}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 16_777_619)
  return `ALm37B${(hash >>> 0).toString(36)}${revision.toString(36)}`
}
