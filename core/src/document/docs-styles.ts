import type { DocsBullets, DocsParagraphStyle, DocsRange, DocsRequest, DocsTextStyle } from './docs-api'
import type { Layout, PlacedLine } from './docs-layout'
import { isRightToLeft } from './right-to-left'

const textFields =
  'backgroundColor,baselineOffset,bold,fontSize,foregroundColor,italic,link,smallCaps,strikethrough,underline,weightedFontFamily'
const paragraphFields =
  'namedStyleType,alignment,avoidWidowAndOrphan,borderBetween,borderBottom,borderLeft,borderRight,borderTop,direction,indentEnd,indentFirstLine,indentStart,keepLinesTogether,keepWithNext,lineSpacing,shading,spaceAbove,spaceBelow,spacingMode'

/**
 * The requests that give a layout its looks. New text takes over heading, bullet and bold from its neighbours, so
 * everything is first set back to normal text. `bullets: 'keep'` leaves those of the paragraph that was there, which may
 * be ticked. `pageBreaks: 'reset'` where the neighbour starts a new page: Docs refuses that field inside a table.
 */
export function styling(
  { parts, end }: Layout,
  { tabId, bullets, pageBreaks }: { tabId: string; bullets: 'new' | 'keep'; pageBreaks: 'none' | 'reset' },
): readonly DocsRequest[] {
  const start = parts[0]?.start ?? end
  const range = (startIndex: number, endIndex: number): DocsRange => ({ tabId, startIndex, endIndex })
  const whole = range(start, end + 1)
  const outside = parts.flatMap((part) => (part.kind === 'line' ? [part] : []))
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part] : part.rows.flat()))
  const paragraphs = (line: PlacedLine, paragraphStyle: DocsParagraphStyle, fields: string): DocsRequest => ({
    updateParagraphStyle: { paragraphStyle, fields, range: range(line.start, line.end + 1) },
  })
  return [
    // First, because Docs keeps the look of a list by an indent.
    ...(bullets === 'keep' ? [] : [{ deleteParagraphBullets: { range: whole } }]),
    {
      updateParagraphStyle: {
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: bullets === 'keep' ? 'namedStyleType' : paragraphFields,
        range: whole,
      },
    },
    ...(pageBreaks === 'none' ? [] : outside.map((line) => paragraphs(line, {}, 'pageBreakBefore'))),
    { updateTextStyle: { textStyle: {}, fields: textFields, range: whole } },
    ...outside.flatMap((line) => looks(line, paragraphs)),
    ...lines
      .filter(isRightToLeft)
      .map((line) => paragraphs(line, { direction: 'RIGHT_TO_LEFT' }, 'direction')),
    ...lines.flatMap((line) => textStyles(line, range)),
    ...parts.flatMap((part): DocsRequest[] =>
      part.kind === 'line'
        ? []
        : [
            ...(part.rows[0] ?? []).flatMap(({ start, end }) =>
              start === end
                ? []
                : [
                    {
                      updateTextStyle: {
                        textStyle: { bold: true },
                        fields: 'bold',
                        range: range(start, end),
                      },
                    },
                  ],
            ),
            {
              pinTableHeaderRows: {
                pinnedHeaderRowsCount: 1,
                tableStartLocation: { tabId, index: part.start },
              },
            },
          ],
    ),
    ...(bullets === 'keep' ? [] : lists(outside, range)),
  ]
}

const rule: DocsParagraphStyle = {
  borderBottom: {
    width: { magnitude: 1, unit: 'PT' },
    padding: { magnitude: 1, unit: 'PT' },
    dashStyle: 'SOLID',
    color: { color: { rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } } },
  },
}

function looks(
  line: PlacedLine,
  update: (line: PlacedLine, style: DocsParagraphStyle, fields: string) => DocsRequest,
): readonly DocsRequest[] {
  if (line.look.kind === 'divider') return [update(line, rule, 'borderBottom')]
  if (line.look.kind !== 'heading') return []
  return [update(line, { namedStyleType: `HEADING_${line.look.level}` }, 'namedStyleType')]
}

function textStyles(
  { pieces, start }: PlacedLine,
  range: (start: number, end: number) => DocsRange,
): readonly DocsRequest[] {
  let at = start
  return pieces.flatMap((piece): DocsRequest[] => {
    const from = at
    at += piece.kind === 'text' ? piece.text.length : 1
    if (piece.kind !== 'text') return []
    const { bold, italic, struck, href } = piece
    const textStyle: DocsTextStyle = {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(struck === undefined ? {} : { strikethrough: struck }),
      ...(href === undefined ? {} : { link: { url: href } }),
    }
    const fields = Object.keys(textStyle).join(',')
    return fields === '' ? [] : [{ updateTextStyle: { textStyle, fields, range: range(from, at) } }]
  })
}

/** The last list first: one that is made below another of its kind would be joined to it. */
function lists(
  lines: readonly PlacedLine[],
  range: (start: number, end: number) => DocsRange,
): readonly DocsRequest[] {
  const groups: { list: object; bullets: DocsBullets; start: number; end: number }[] = []
  for (const { look, start, end } of lines) {
    if (look.kind !== 'item') continue
    const last = groups[groups.length - 1]
    if (last?.list === look.list) last.end = end
    else groups.push({ list: look.list, bullets: look.bullets, start, end })
  }
  return groups.reverse().map(({ bullets, start, end }) => ({
    createParagraphBullets: { bulletPreset: bullets, range: range(start, end + 1) },
  }))
}
