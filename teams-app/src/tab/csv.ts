/** What a sheet takes for the beginning of a formula, in East Asia too. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** What some sheet takes for the end of a cell or a row, whatever separates here. */
const separator = /[",;\t\r\n]/

/** A cell that a sheet takes for a text: what begins like a formula gets a quote before it (TRUST.md "People's words"). */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const harmless = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return separator.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export type Row = readonly (string | number | null)[]

/** Rows as RFC 4180 writes them, with the mark by which Excel knows UTF-8. */
export function csv(head: readonly string[], rows: readonly Row[]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
