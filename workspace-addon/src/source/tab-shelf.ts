import { type DocsDocument, docsDocument, once } from '@roundtable/core'
import * as z from 'zod/mini'
import type { DocsService, Services } from '../google/services'
import type { Visit } from '../visit'
import { docsFault } from './docs-fault'
import { type OnShelf, type Shelf, shelfLength, type Written } from './shelf'
import { allTabs, type Line, linesFor, readTabs, type TabRead } from './tab-lines'
import { tabTexts } from './tab-texts'

const added = once(() =>
  z.object({
    replies: z.array(
      z.object({ addDocumentTab: z.object({ tabProperties: z.object({ tabId: z.string() }) }) }),
    ),
    writeControl: z.object({ requiredRevisionId: z.string() }),
  }),
)

/** What a Doc was when it was read. */
interface Read {
  document: DocsDocument
  ours: TabRead | null
}

/**
 * A tab of the Doc that is the add-on's own, written in one batch on the revision that was read: whoever changed the Doc in
 * between, also by typing elsewhere, makes that batch fail whole. Null where the script has no Docs service.
 */
export function tabShelf(services: Services, { doc, language }: Visit): Shelf | null {
  const { docs } = services
  if (docs === undefined) return null
  const memory = services.userProperties()
  const memoryName = `rt-tab-${doc}`
  let last: Read | null = null

  function get(service: DocsService): Read {
    const document = docsDocument().parse(service.get(doc, { includeTabsContent: true }))
    return { document, ours: readTabs(document) }
  }

  function read(service: DocsService): OnShelf {
    last = get(service)
    const { ours } = last
    // Somebody who saw the team here knows that its tab was deleted; it can be brought back from the Doc's history.
    if (ours === null)
      return memory?.getProperty(memoryName) ? trouble('damaged') : { kind: 'none', version: 0 }
    if (typeof ours.state === 'string') return trouble(ours.state)
    const { version, parts } = ours.state
    if (parts.length === 0) return { kind: 'none', version }
    remember()
    return { kind: 'kept', parts, version }
  }

  /** A help, no more: where it fails, the team is read all the same. */
  function remember(): void {
    try {
      if (memory?.getProperty(memoryName) === null) memory.setProperty(memoryName, '1')
    } catch {
      // Asked again at the next visit.
    }
  }

  function write(service: DocsService, parts: readonly string[], expected: number): Written {
    const { document, ours } = last ?? get(service)
    const version = ours === null ? 0 : typeof ours.state === 'string' ? -1 : ours.state.version
    if (version !== expected) return 'conflict'
    const { revisionId } = document
    if (revisionId === undefined) return 'refused'
    const lines = linesFor(parts, expected + 1)
    if (lines.reduce((sum, line) => sum + line.length + 1, 0) > shelfLength) return 'full'
    // What was read serves one write.
    last = null
    if (ours !== null) {
      const requests = requestsFor(ours, lines)
      service.batchUpdate({ requests, writeControl: { requiredRevisionId: revisionId } }, doc)
      return 'written'
    }
    const { tab, revision } = emptyTab(service, document, revisionId)
    const text = `${tabTexts[language].notice}\n${lines.join('\n')}\n`
    const requests = [{ insertText: { location: { tabId: tab, index: 1 }, text } }]
    service.batchUpdate({ requests, writeControl: { requiredRevisionId: revision } }, doc)
    return 'written'
  }

  /** A tab for us: the one that a try before this left empty, else a new one at the end. */
  function emptyTab(service: DocsService, { tabs }: DocsDocument, revision: string) {
    const titles: readonly string[] = Object.values(tabTexts).map(({ title }) => title)
    const left = allTabs(tabs).find(
      ({ tabProperties, documentTab }) =>
        titles.includes(tabProperties.title ?? '') &&
        (documentTab?.body?.content ?? []).every(({ endIndex }) => (endIndex ?? 0) <= 2),
    )
    if (left !== undefined) return { tab: left.tabProperties.tabId, revision }
    const { title } = tabTexts[language]
    const answer = service.batchUpdate(
      {
        requests: [{ addDocumentTab: { tabProperties: { title } } }],
        writeControl: { requiredRevisionId: revision },
      },
      doc,
    )
    const { replies, writeControl } = added().parse(answer)
    const [reply] = replies
    if (reply === undefined) throw new Error('the Doc got no tab')
    const tab = reply.addDocumentTab.tabProperties.tabId
    return { tab, revision: writeControl.requiredRevisionId }
  }

  return {
    read: () => answered(() => read(docs), trouble),
    write: (parts, expectedVersion) =>
      answered(
        () => write(docs, parts, expectedVersion),
        (what) => what,
      ),
  }
}

function trouble(what: 'damaged' | 'newer' | 'refused' | 'conflict'): OnShelf {
  return { kind: 'trouble', trouble: what === 'conflict' ? 'busy' : what }
}

/** What Google refuses is an answer; any other error leaves everything open. */
function answered<T>(act: () => T, otherwise: (what: 'refused' | 'conflict') => T): T {
  try {
    return act()
  } catch (problem) {
    const fault = docsFault(problem)
    if (fault === 'unknown') throw problem
    return otherwise(fault === 'stale' ? 'conflict' : 'refused')
  }
}

/** Our lines from the first that changed on, in the place where ours began to differ. Nothing else in the tab is touched. */
function requestsFor({ tab, lines, end }: TabRead, next: readonly string[]): readonly object[] {
  const same = lines.findIndex(({ text }, n) => text !== next[n])
  const kept = same === -1 ? lines.length : same
  const gone = lines.slice(kept)
  const index = gone[0]?.start ?? lines[lines.length - 1]?.end ?? 1
  const text = `${next.slice(kept).join('\n')}\n`
  return [
    ...[...runsOf(gone)]
      .reverse()
      .map(({ start, end: until }) => ({ start, end: Math.min(until, end - 1) }))
      .filter((run) => run.start < run.end)
      .map((run) => ({
        deleteContentRange: { range: { tabId: tab, startIndex: run.start, endIndex: run.end } },
      })),
    { insertText: { location: { tabId: tab, index }, text } },
  ]
}

/** Lines that stand next to each other, together. */
function runsOf(lines: readonly Line[]): readonly { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of lines) {
    const before = runs[runs.length - 1]
    if (before?.end === start) before.end = end
    else runs.push({ start, end })
  }
  return runs
}
