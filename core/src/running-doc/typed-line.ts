import { readTimestamp } from '../calendar/timestamp'
import { toWallTime } from '../calendar/wall-time'
import type { DocsParagraph } from '../document/docs-body'
import type { DocsParagraphElement } from '../document/docs-document'
import { isTicked } from '../document/docs-print'
import type { LocalDate } from '../ids'

/** A person as a Doc names them: by a chip's address, or by what somebody typed. */
export interface NamedPerson {
  readonly email?: string
  readonly name?: string
}

/** A paragraph as people read it. `people` and `dates` are its chips, in their order. */
export interface TypedLine {
  readonly text: string
  readonly people: readonly NamedPerson[]
  readonly dates: readonly LocalDate[]
  readonly ticked: boolean
}

const typedTick = /^\s*(?:\[([x✓✔ ]?)\]|([☑✅✓✔☒])|☐)\s*/iu

/**
 * What stands in paragraphs, as one text: chips by what they show, a suggested word like any other, images left out.
 * A tick is text that is all struck through, or a typed one (`[x]`, ✓), which is then not in the text.
 */
export function typedLine(paragraphs: readonly DocsParagraph[]): TypedLine {
  const elements = paragraphs.flatMap((paragraph) => paragraph.elements)
  const whole = elements.map(shownText).join('').replace(/\v/g, '\n').trim()
  const typed = typedTick.exec(whole)
  const box = typed?.[1] ?? typed?.[2] ?? ''
  return {
    text: typed === null ? whole : whole.slice(typed[0].length),
    people: elements.flatMap(({ person }) => (person === undefined ? [] : [personOf(person)])),
    dates: elements.flatMap(({ dateElement }) => dateOf(dateElement?.dateElementProperties)),
    ticked: paragraphs.some(({ print }) => isTicked(print)) || box.trim() !== '',
  }
}

function shownText({ textRun, person, dateElement, richLink }: DocsParagraphElement): string {
  if (textRun !== undefined) return textRun.content ?? ''
  if (person !== undefined) return personOf(person).name ?? personOf(person).email ?? ''
  if (dateElement !== undefined) return dateElement.dateElementProperties?.displayText ?? ''
  const { title, uri } = richLink?.richLinkProperties ?? {}
  return title ?? uri ?? ''
}

function personOf({ personProperties = {} }: NonNullable<DocsParagraphElement['person']>): NamedPerson {
  const { email, name } = personProperties
  return {
    ...(email === undefined ? {} : { email: email.toLowerCase() }),
    ...(name === undefined || name === '' ? {} : { name }),
  }
}

type DateProperties = NonNullable<DocsParagraphElement['dateElement']>['dateElementProperties']

/** The day of a chip in the chip's own zone; none when Google sends what no calendar knows. */
function dateOf(properties: DateProperties): readonly LocalDate[] {
  const { timestamp = '', timeZoneId = 'UTC' } = properties ?? {}
  const at = readTimestamp(timestamp)
  if (at === null) return []
  try {
    return [toWallTime(at, timeZoneId).date]
  } catch {
    return []
  }
}
