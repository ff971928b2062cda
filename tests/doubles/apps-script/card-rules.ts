import type { CardJson, WidgetJson } from './card-json'

/** What CardService throws for what it does not take. */
class CardRefused extends Error {}

/** Throws what CardService throws. */
export function refuse(reason: string): never {
  throw new CardRefused(reason)
}

/** In which script the cards are made. */
export interface Script {
  /** Functions that the script has: an action that names another one fails when it is pressed. */
  functions: readonly string[]
  /** `openLinkUrlPrefixes` of the manifest. */
  openLinkUrlPrefixes: readonly string[]
}

/** Google documents 100 sections a card, 100 widgets a section, and that whatever follows the 100th widget of a card is left out. */
const most = { sections: 100, widgets: 100, bytes: 100_000 }

/** A required text, as CardService checks it: by its type first. */
export function needText(value: unknown, what: string): string {
  if (typeof value !== 'string')
    return refuse(`The parameters (${typeof value}) don't match the method signature for ${what}`)
  return value === '' ? refuse(`${what} is required`) : value
}

/** The tags that a paragraph knows; any other would be lost or shown as it is. */
const known = /^<\/?(b|i|u|s|br)>$|^<font color="#[0-9a-f]{6}">$|^<\/font>$/

/** Formatted text: balanced, with known tags only. */
export function needFormatted(value: unknown, what: string): string {
  const text = needText(value, what)
  const open: string[] = []
  for (const [tag, name = ''] of text.matchAll(/<\/?([^\s<>/]*)[^<>]*>|</g)) {
    if (!known.test(tag)) refuse(`${what} has an unknown tag: ${tag}`)
    if (name === 'br') continue
    if (!tag.startsWith('</')) open.push(name)
    else if (open.pop() !== name) refuse(`${what} closes a tag that is not open: ${tag}`)
  }
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) refuse(`${what} has a bare ampersand`)
  return open.length > 0 ? refuse(`${what} leaves a tag open`) : text
}

/** An address that may be opened: https, and below a prefix of the manifest. */
export function needLink(value: unknown, { openLinkUrlPrefixes }: Script): string {
  const url = needText(value, 'OpenLink.setUrl')
  if (!url.startsWith('https://')) refuse(`Only https can be opened: ${url}`)
  return openLinkUrlPrefixes.some((prefix) => url.startsWith(prefix))
    ? url
    : refuse(`Not under openLinkUrlPrefixes: ${url}`)
}

/** A whole number within bounds. */
export function needNumber(value: unknown, what: string, least: number, greatest: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= greatest
    ? value
    : refuse(`${what} does not take ${value}`)
}

/** A card against its limits. */
export function needCard(card: CardJson): CardJson {
  if (card.sections.length > most.sections) refuse(`A card has at most ${most.sections} sections`)
  const all = card.sections.flatMap(({ widgets }) => widgets)
  for (const { widgets } of card.sections) {
    if (widgets.length === 0) refuse('A section needs a widget')
    if (widgets.length > most.widgets) refuse(`A section has at most ${most.widgets} widgets`)
  }
  if (all.length > most.widgets) refuse(`A card shows at most ${most.widgets} widgets`)
  const names = all.flatMap(nameOf)
  const twice = names.find((name, n) => names.indexOf(name) !== n)
  if (twice !== undefined) refuse(`Two fields of one card are called ${twice}`)
  const bytes = Buffer.byteLength(JSON.stringify(card))
  return bytes > most.bytes ? refuse(`A card has at most ${most.bytes} bytes, not ${bytes}`) : card
}

function nameOf(widget: WidgetJson): string[] {
  if ('textInput' in widget) return [widget.textInput.name]
  if ('selectionInput' in widget) return [widget.selectionInput.name]
  return 'dateTimePicker' in widget ? [widget.dateTimePicker.name] : []
}
