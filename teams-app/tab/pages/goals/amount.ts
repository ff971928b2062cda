/** A number as people type it, with a point or a comma; null for anything else. */
export function amountIn(typed: string): number | null {
  const text = typed.trim().replace('%', '').trim()
  return /^\d{1,6}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : null
}
