import type { Bullet, Paragraph, Style } from '../content'
import type { Draft, Span } from '../draft'
import { cutsPair, mapInlines, textOf } from '../inlines'
import { mapParagraphs, type Placed, paragraphsIn } from '../locate'
import { Refused } from '../refused'
import { maskOf, patched } from '../style-mask'
import type { Reply, Requests } from './shape'
import { remove } from './text'

const linkLook = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
}

function changeParagraphs(draft: Draft, span: Span, change: (placed: Placed) => Paragraph): void {
  draft.edit(span, (content) => mapParagraphs(content, span.start, span.end, change))
}

export const styleRequests = {
  updateTextStyle(draft: Draft, { range, textStyle, fields }: Requests['updateTextStyle']): Reply {
    const span = draft.span(range)
    const mask = maskOf(fields, 'TextStyle')
    if (mask.includes('weightedFontFamily')) refuseNamelessFont(textStyle?.weightedFontFamily)
    const linked = mask.includes('link') && textStyle?.link !== undefined ? linkLook : {}
    const restyle = (style: Style) => patched({ ...style, ...linked }, textStyle, mask)
    changeParagraphs(draft, span, ({ paragraph, start, end }) => {
      const [from, to] = [Math.max(0, span.start - start), Math.min(end, span.end) - start]
      const text = textOf(paragraph.inlines)
      if (cutsPair(text, from) || cutsPair(text, to))
        throw new Refused('The range cannot split a surrogate pair.')
      const styled = mapInlines(paragraph, from, to, (inline) => ({
        ...inline,
        style: restyle(inline.style),
      }))
      const whole = paragraph.bullet && from === 0 && to >= end - start - 1
      return whole && styled.bullet
        ? { ...styled, bullet: { ...styled.bullet, textStyle: restyle(styled.bullet.textStyle) } }
        : styled
    })
    return {}
  },

  updateParagraphStyle(draft: Draft, request: Requests['updateParagraphStyle']): Reply {
    const span = draft.span(request.range)
    const mask = maskOf(request.fields, 'ParagraphStyle').filter((field) => field !== 'headingId')
    for (const field of mask) if (/^border/.test(field)) refusePartOf(field, request.paragraphStyle?.[field])
    changeParagraphs(draft, span, ({ paragraph, depth }) => {
      // Setting and resetting alike: "attempting to update".
      if ((depth > 0 || span.segmentId !== '') && mask.includes('pageBreakBefore'))
        throw new Refused('Cannot update pageBreakBefore inside a table, header, footer or footnote.')
      const style = { direction: 'LEFT_TO_RIGHT', ...patched(paragraph.style, request.paragraphStyle, mask) }
      return { ...paragraph, style: withHeadingId(draft, style) }
    })
    return {}
  },

  createParagraphBullets(draft: Draft, request: Requests['createParagraphBullets']): Reply {
    const span = draft.span(request.range)
    const preset = request.bulletPreset ?? 'BULLET_GLYPH_PRESET_UNSPECIFIED'
    if (preset === 'BULLET_GLYPH_PRESET_UNSPECIFIED') throw new Refused('A bullet preset must be specified.')
    const touched = paragraphsIn(draft.content(span), span.start, span.end)
    const first = touched[0]?.start ?? span.start
    const listId = listBefore(draft, span, first, preset) ?? newList(draft, span.tabId, preset)
    changeParagraphs(draft, span, ({ paragraph }) => {
      const level = Math.min(8, Math.max(tabsAt(paragraph), paragraph.bullet?.level ?? 0))
      const bullet: Bullet = { listId, level, checked: false, textStyle: {} }
      return { ...paragraph, bullet, style: indented(paragraph.style, level + 1) }
    })
    for (const { paragraph, start } of touched.toReversed())
      if (tabsAt(paragraph) > 0) remove(draft, span.tabId, span.segmentId, start, start + tabsAt(paragraph))
    return {}
  },

  deleteParagraphBullets(draft: Draft, { range }: Requests['deleteParagraphBullets']): Reply {
    changeParagraphs(draft, draft.span(range), ({ paragraph }) => {
      const { bullet, ...rest } = paragraph
      return bullet === undefined ? paragraph : { ...rest, style: indented(rest.style, bullet.level) }
    })
    return {}
  },
}

/** "Paragraph borders cannot be partially updated." */
function refusePartOf(field: string, border: unknown): void {
  if (typeof border !== 'object' || border === null) return
  const lacking = ['color', 'width', 'padding', 'dashStyle'].filter((part) => !(part in border))
  if (lacking.length > 0)
    throw new Refused(`Invalid ${field}: a border must be specified in its entirety, without ${lacking}.`)
}

function refuseNamelessFont(font: unknown): void {
  if (typeof font !== 'object' || font === null) return
  if (!('fontFamily' in font) || !font.fontFamily)
    throw new Refused('weightedFontFamily must have a non-empty fontFamily.')
}

function withHeadingId(draft: Draft, style: Style): Style {
  const { headingId, ...rest } = style
  const isHeading = String(style.namedStyleType).startsWith('HEADING_')
  return isHeading ? { ...rest, headingId: headingId ?? draft.newId('h.') } : rest
}

/** In a list of level n the text stands n + 1 steps of 36 pt in, its glyph half a step before. */
function indented(style: Style, steps: number): Style {
  const { indentStart: _, indentFirstLine: __, ...rest } = style
  if (steps === 0) return rest
  const points = (magnitude: number) => ({ magnitude, unit: 'PT' })
  return { ...rest, indentFirstLine: points(36 * steps - 18), indentStart: points(36 * steps) }
}

function tabsAt({ inlines }: Paragraph): number {
  return /^\t*/.exec(textOf(inlines))?.[0].length ?? 0
}

/** The list that the paragraph right before belongs to, when its preset is the same. */
function listBefore(draft: Draft, span: Span, start: number, preset: string): string | undefined {
  const [before] = paragraphsIn(draft.content(span), start - 1, start)
  const listId = before?.end === start ? before.paragraph.bullet?.listId : undefined
  return listId !== undefined && draft.tab(span.tabId).lists[listId] === preset ? listId : undefined
}

function newList(draft: Draft, tabId: string, preset: string): string {
  const listId = draft.newId('kix.')
  draft.changeTab(tabId, (tab) => ({ ...tab, lists: { ...tab.lists, [listId]: preset } }))
  return listId
}
