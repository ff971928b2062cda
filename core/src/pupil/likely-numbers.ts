import { withoutEnd } from '../text/without-end'

/** Something in a text that may tell which pupil it is about; `start` and `end` as of `slice`. */
export interface LikelyPupil {
  start: number
  end: number
  kind: 'name' | 'number' | 'birthday' | 'contact'
}

/** A child at school is not younger and not older. */
const [youngest, oldest] = [3, 21]
const born = /\b(?:born|birthday|birth|dob|nacid[oa]|naci[oó]|nacimiento|cumplea[nñ]os)\b/iu

/** Id numbers, birthdays and addresses in a text of the year. */
export function likelyNumbers(text: string, year: number): LikelyPupil[] {
  const found: LikelyPupil[] = []
  for (const { 0: token, index } of text.matchAll(/[^\s,;:()<>"“”«»]+/gu)) {
    const kind = token.length > 100 ? null : kindOf(token, text.slice(Math.max(0, index - 30), index), year)
    if (kind !== null) found.push({ start: index, end: index + withoutEnd(token, /[.!?]/).length, kind })
  }
  return found
}

function kindOf(token: string, before: string, year: number): LikelyPupil['kind'] | null {
  const at = token.indexOf('@')
  if (at > 0 && token.indexOf('.', at) > at + 1) return 'contact'
  const date = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})[.!?]*$/.exec(token)
  if (date !== null) {
    if (born.test(before)) return 'birthday'
    const written = Math.max(Number(date[1]), Number(date[3]))
    const age = year - (written < 100 ? 2000 + Number(date[3]) : written)
    return age >= youngest && age <= oldest ? 'birthday' : null
  }
  return /^#?[A-Za-z]{0,4}-?\d{5,12}[A-Za-z]?[.!?]*$/.test(token) ? 'number' : null
}
