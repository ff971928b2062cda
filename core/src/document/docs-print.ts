import type { DocsParagraphElement } from './docs-document'
import { timestampOf } from './docs-inserts'
import type { DocsLine } from './docs-line'

/**
 * The print of a paragraph: its text, with chips spelled out between private use characters (which Docs keeps out of
 * text). The print of a line that we write equals that of the paragraph that Docs then shows, and any letter, chip, image or
 * suggestion that somebody adds changes it. Looks do not count, but that all is struck through: that is a tick.
 */
export function printOfLine({ pieces }: DocsLine, zone: string): string {
  const words = pieces.filter((piece) => piece.kind === 'text' && piece.text.trim() !== '')
  const ticked = words.length > 0 && words.every((piece) => piece.kind === 'text' && piece.struck === true)
  const prints = pieces.map((piece) => {
    if (piece.kind === 'text') return piece.text
    return chip(piece.kind === 'person' ? personPrint(piece.email) : datePrint(timestampOf(piece.date, zone)))
  })
  return prints.join('') + (ticked ? tick : '')
}

export function printOfParagraph(elements: readonly DocsParagraphElement[], bulletStruck: boolean): string {
  const runs = elements.flatMap(({ textRun }) => (textRun?.content?.trim() ? [textRun] : []))
  const struck = runs.length > 0 && runs.every(({ textStyle }) => textStyle?.strikethrough === true)
  const text = elements.map(elementPrint).join('')
  return (text.endsWith('\n') ? text.slice(0, -1) : text) + (struck || bulletStruck ? tick : '')
}

/** The same print with the other state of its tick. */
export function otherTick(print: string): string {
  return print.endsWith(tick) ? print.slice(0, -1) : print + tick
}

export function isTicked(print: string): boolean {
  return print.endsWith(tick)
}

const tick = '\uE909'
const suggestion = '\uE908'

function chip(words: string): string {
  return `\uE907${words}\uE907`
}

function personPrint(email: string): string {
  return `@${email.toLowerCase()}`
}

/** To the minute: Google may write the same time with other fractions. */
function datePrint(timestamp: string): string {
  return timestamp.slice(0, 16)
}

function elementPrint({ textRun, person, dateElement, richLink }: DocsParagraphElement): string {
  const shown = textRun ?? person ?? dateElement ?? richLink
  const open = shown?.suggestedInsertionIds?.length || shown?.suggestedDeletionIds?.length
  return (open ? suggestion : '') + settledPrint({ textRun, person, dateElement, richLink })
}

function settledPrint({ textRun, person, dateElement, richLink }: DocsParagraphElement): string {
  if (textRun !== undefined) return textRun.content ?? ''
  if (person !== undefined) return chip(personPrint(person.personProperties?.email ?? ''))
  if (dateElement !== undefined) return chip(datePrint(dateElement.dateElementProperties?.timestamp ?? ''))
  return chip(`=${richLink?.richLinkProperties?.uri ?? ''}`)
}

const { imul } = Math
const digits = '0123456789abcdefghijklmnopqrstuv'

/**
 * Eight letters and digits (40 bits) that stand for a text in a mark's name; texts that differ have different ones but
 * for one in a trillion. Not secret.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = imul(high ^ unit, 2654435761)
    low = imul(low ^ unit, 1597334677)
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909)
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909)
  let result = ''
  // Digit by digit, because toString(36) is slow for numbers above 2^31.
  for (let shift = 0; shift < 20; shift += 5)
    result += digits.charAt((high >>> shift) & 31) + digits.charAt((low >>> shift) & 31)
  return result
}
