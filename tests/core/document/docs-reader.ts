import * as z from 'zod'
import type { DocModel, DocTab } from '../../doubles/google/doc-model/document'
import { toGet } from '../../doubles/google/doc-model/to-get'
import { type Read, read, type Shown, shown } from './reading'

const style = z.object({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  link: z.object({ url: z.string() }).optional(),
})
const element = z.object({
  textRun: z.object({ content: z.string(), textStyle: style }).optional(),
  person: z.object({ personProperties: z.object({ email: z.string() }) }).optional(),
  dateElement: z
    .object({ dateElementProperties: z.object({ timestamp: z.string(), displayText: z.string() }) })
    .optional(),
})
const paragraph = z.object({
  elements: z.array(element),
  bullet: z.object({ listId: z.string() }).optional(),
  paragraphStyle: z.object({ namedStyleType: z.string(), borderBottom: z.unknown().optional() }),
})
const node = z.object({
  startIndex: z.number().optional(),
  endIndex: z.number(),
  paragraph: paragraph.optional(),
  table: z
    .object({
      tableRows: z.array(
        z.object({
          tableCells: z.array(z.object({ content: z.array(z.object({ paragraph: paragraph.optional() })) })),
        }),
      ),
    })
    .optional(),
})
const answer = z.object({
  tabs: z
    .array(
      z.object({
        documentTab: z.object({
          body: z.object({ content: z.array(node) }),
          lists: z.record(z.string(), z.unknown()).optional(),
        }),
      }),
    )
    .min(1),
})

type Paragraph = z.infer<typeof paragraph>

/**
 * The first tab of a Doc as a reader sees it, from what `documents.get` answers, within a range of indices. A person
 * reads `@address`, a date as its chip shows it. Written apart from the product's own reader.
 */
export function readDoc(model: DocModel, from = 0, until = Number.POSITIVE_INFINITY): readonly Read[] {
  const [tab] = answer.parse(toGet(model, { includeTabsContent: true })).tabs
  const presets = model.tabs[0]?.lists ?? {}
  return (tab?.documentTab.body.content ?? [])
    .filter(({ startIndex = 0 }) => startIndex >= from && startIndex < until)
    .flatMap((part) => {
      if (part.paragraph) return [readParagraph(part.paragraph, presets)]
      return (part.table?.tableRows ?? []).flatMap((row, r) =>
        row.tableCells.map((cell) => {
          const lines = cell.content.flatMap((inner) => (inner.paragraph ? [inner.paragraph] : []))
          return read(
            r === 0 ? 'th' : 'td',
            lines.flatMap((line) => elementsShown(line, r === 0)),
          )
        }),
      )
    })
}

function readParagraph(line: Paragraph, presets: DocTab['lists']): Read {
  const chars = elementsShown(line)
  const { namedStyleType, borderBottom } = line.paragraphStyle
  const preset = line.bullet === undefined ? undefined : presets[line.bullet.listId]
  if (preset === 'BULLET_CHECKBOX') {
    const struck = line.elements.some(({ textRun }) => textRun?.textStyle.strikethrough === true)
    return read(struck ? 'done' : 'open', chars)
  }
  if (preset !== undefined) return read(preset.startsWith('NUMBERED') ? 'ol' : 'ul', chars)
  if (namedStyleType.startsWith('HEADING_')) return read(`h${namedStyleType.slice(8)}`, chars)
  return read(borderBottom === undefined ? 'p' : 'hr', chars)
}

/** In a table's head all is bold. */
function elementsShown({ elements }: Paragraph, head = false): Shown {
  return elements.flatMap(({ textRun, person, dateElement }) => {
    if (person) return shown(`@${person.personProperties.email}`, '')
    if (dateElement) return shown(dateElement.dateElementProperties.displayText, '')
    const { content = '', textStyle = {} } = textRun ?? {}
    const { bold, italic, link } = textStyle
    const set = link ? link.url : bold && !head ? 'b' : italic ? 'i' : ''
    return shown(content.replace(/\n$/, '').replace(/\v/g, '\n'), set)
  })
}
