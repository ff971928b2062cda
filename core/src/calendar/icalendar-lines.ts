/** One line of an iCalendar file (RFC 5545, 3.1), long lines put together again. `line` counts from 1. */
export interface ContentLine {
  line: number
  /** In upper case. */
  name: string
  parameters: ReadonlyMap<string, string>
  value: string
}

interface Unfolded {
  line: number
  text: string
}

/** Those that hold something; an empty one may be continued as well. */
function unfolded(text: string): readonly Unfolded[] {
  const kept: Unfolded[] = []
  let last: Unfolded | undefined
  const keep = () => {
    if (last !== undefined && last.text.trim() !== '') kept.push(last)
  }
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((physical, index) => {
      const continues = physical.startsWith(' ') || physical.startsWith('\t')
      if (continues && last !== undefined) last.text += physical.slice(1)
      else {
        keep()
        last = { line: index + 1, text: physical }
      }
    })
  keep()
  return kept
}

/** The index of the first `sign` at or after `from` that stands outside double quotes, or -1. */
function outsideQuotes(text: string, signs: string, from: number): number {
  let quoted = false
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (sign === '"') quoted = !quoted
    else if (!quoted && signs.includes(sign)) return index
  }
  return -1
}

function parseLine(line: number, text: string): ContentLine | null {
  let end = outsideQuotes(text, ':;', 0)
  const name = text.slice(0, end).toUpperCase()
  if (end === -1 || !/^[A-Z0-9_-]+$/.test(name)) return null
  const parameters = new Map<string, string>()
  while (text[end] === ';') {
    const next = outsideQuotes(text, ':;', end + 1)
    const equals = text.indexOf('=', end)
    if (next === -1 || equals === -1 || equals > next) return null
    const value = text.slice(equals + 1, next).replace(/^"(.*)"$/, '$1')
    parameters.set(text.slice(end + 1, equals).toUpperCase(), value)
    end = next
  }
  return { line, name, parameters, value: text.slice(end + 1) }
}

/** The lines of the file in order, or the number of the first line that is none. */
export function contentLines(text: string): ContentLine[] | { brokenLine: number } {
  const lines: ContentLine[] = []
  for (const entry of unfolded(text)) {
    const parsed = parseLine(entry.line, entry.text)
    if (parsed === null) return { brokenLine: entry.line }
    lines.push(parsed)
  }
  return lines
}
