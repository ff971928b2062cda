import { type DocsDocument, once } from '@roundtable/core'
import * as z from 'zod/mini'
import { piecesOf, readJson } from './shelf'

type Tab = DocsDocument['tabs'][number]

/** What stands in the last of our lines: how many pieces each part has. */
const head = once(() =>
  z.strictObject({
    v: z.literal(1),
    version: z.int().check(z.gte(1)),
    parts: z.array(z.int().check(z.gte(1))),
  }),
)
type Head = z.infer<ReturnType<typeof head>>

const anyHead = once(() => z.object({ v: z.int() }))

/** A line of ours in a tab, without its line feed, and where it stands. */
export interface Line {
  text: string
  start: number
  end: number
}

/** What of ours stands in a tab. */
export interface TabRead {
  tab: string
  lines: readonly Line[]
  state: { version: number; parts: readonly string[] } | 'damaged' | 'newer'
  /** One past the last unit of the tab. */
  end: number
}

const piece = /^rt (\d+)\.(\d+) (\S*)$/
const headLine = /^rt head (\{.*\})$/

/** All tabs, those within others too. */
export function allTabs(tabs: readonly Tab[]): readonly Tab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.childTabs ?? [])])
}

/** The tab that holds our lines; null when none does. Of several (somebody copied it) the latest counts. */
export function readTabs({ tabs }: DocsDocument): TabRead | null {
  const found = allTabs(tabs).map(readTab)
  const ours = found.filter(({ lines }) => lines.length > 0)
  const version = ({ state }: TabRead) => (typeof state === 'string' ? 0 : state.version)
  return [...ours].sort((one, other) => version(other) - version(one))[0] ?? null
}

/** Our lines for these parts. The first part changes each time and comes last, so that what stays is in front. */
export function linesFor(parts: readonly string[], version: number): readonly string[] {
  const lines = parts.map((part, n) => piecesOf(part).map((text, i) => `rt ${n}.${i} ${text}`))
  const counts: Head = { v: 1, version, parts: lines.map(({ length }) => length) }
  return [...lines.slice(1), ...lines.slice(0, 1)].flat().concat(`rt head ${JSON.stringify(counts)}`)
}

/** What people typed between our lines is not ours, and stays. */
function readTab({ tabProperties, documentTab }: Tab): TabRead {
  const content = documentTab?.body?.content ?? []
  const lines = content.flatMap(({ paragraph, startIndex: start, endIndex: end }): Line[] => {
    if (paragraph === undefined || start === undefined || end === undefined) return []
    const text = (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('')
    const line = { text: text.replace(/\n$/, ''), start, end }
    return piece.test(line.text) || line.text.startsWith('rt head ') ? [line] : []
  })
  const last = content[content.length - 1]
  return { tab: tabProperties.tabId, lines, state: stateOf(lines), end: last?.endIndex ?? 1 }
}

function stateOf(lines: readonly Line[]): TabRead['state'] {
  const heads = new Set(lines.flatMap(({ text }) => headLine.exec(text)?.[1] ?? []))
  const [only] = heads
  if (only === undefined || heads.size > 1) return 'damaged'
  const json = readJson(only)
  const read = head().safeParse(json)
  if (!read.success) {
    const any = anyHead().safeParse(json)
    return any.success && any.data.v > 1 ? 'newer' : 'damaged'
  }
  const { version, parts } = read.data
  const pieces = new Map<string, string>()
  for (const { text } of lines) {
    const [, n, i, data] = piece.exec(text) ?? []
    if (n === undefined || i === undefined || data === undefined) continue
    if ((pieces.get(`${n}.${i}`) ?? data) !== data) return 'damaged'
    pieces.set(`${n}.${i}`, data)
  }
  const wanted = parts.map((count, n) => Array.from({ length: count }, (_, i) => pieces.get(`${n}.${i}`)))
  return wanted.some((found) => found.includes(undefined))
    ? 'damaged'
    : { version, parts: wanted.map((found) => found.join('')) }
}
