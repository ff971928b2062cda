/** The minutes of a meeting as they were typed; null for anything but a whole number from 5 to 240. */
export function readMinutes(typed: string): number | null {
  const number = /^(\d{1,3})\s*(?:min)?\.?$/i.exec(typed.trim())?.[1]
  const minutes = Number(number)
  return number === undefined || minutes < 5 || minutes > 240 ? null : minutes
}
