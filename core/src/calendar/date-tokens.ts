import { type DateWord, dateWord } from './date-words'

/** One piece of a written date. `number` is a day of the month or nothing, `year` has four digits. */
export type DateToken =
  | DateWord
  | { kind: 'number'; value: number; ordinal: boolean }
  | { kind: 'year'; value: number }
  | { kind: 'date'; year: number | null; month: number; day: number }

const longest = 100

const piece = new RegExp(
  [
    /(?<iso>\d{4}-\d{2}-\d{2})(?!\d)/,
    /(?<dotDay>\d{1,2})\.(?<dotMonth>\d{1,2})(?:\.(?<dotYear>\d{4}))?\.?(?!\d)/,
    /(?<slashOne>\d{1,2})\/(?<slashTwo>\d{1,2})(?:\/(?<slashYear>\d{4}))?(?!\d)/,
    /(?<year>\d{4})(?!\d)/,
    /(?<number>\d{1,2})(?:(?<ordinal>st|nd|rd|th|º|o)(?![a-z]))?(?!\d)\.?/,
    /(?<word>[a-z]+|-)\.?/,
    /[\s,]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
)

/** The language decides what `4/5` means: 5 April in English, 4 May in Spanish; 16/12 is December in both. */
function slashed(first: number, second: number, language: 'en' | 'es'): { month: number; day: number } {
  const monthFirst = language === 'en' ? first <= 12 : second > 12
  return monthFirst ? { month: first, day: second } : { month: second, day: first }
}

type Groups = Readonly<Record<string, string | undefined>>

function tokenOf(groups: Groups, language: 'en' | 'es'): DateToken | 'space' | null {
  const { iso, dotDay, dotMonth, dotYear, slashOne, slashTwo, slashYear, year, number, ordinal, word } =
    groups
  const yearOr = (text: string | undefined) => (text === undefined ? null : Number(text))
  if (iso !== undefined) {
    const [isoYear, month, day] = iso.split('-').map(Number)
    return { kind: 'date', year: isoYear ?? 0, month: month ?? 0, day: day ?? 0 }
  }
  if (dotDay !== undefined)
    return { kind: 'date', year: yearOr(dotYear), month: Number(dotMonth), day: Number(dotDay) }
  if (slashOne !== undefined) {
    const parts = slashed(Number(slashOne), Number(slashTwo), language)
    return { kind: 'date', year: yearOr(slashYear), ...parts }
  }
  if (year !== undefined) return { kind: 'year', value: Number(year) }
  if (number !== undefined) return { kind: 'number', value: Number(number), ordinal: ordinal !== undefined }
  return word === undefined ? 'space' : (dateWord(word) ?? null)
}

/** The pieces of what a person wrote; null when a piece cannot belong to a date or the text is too long. */
export function dateTokens(text: string, language: 'en' | 'es'): DateToken[] | null {
  if (text.length > longest) return null
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  const tokens: DateToken[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < plain.length) {
    const match = piece.exec(plain)
    if (match === null) return null
    const token = tokenOf(match.groups ?? {}, language)
    if (token === null) return null
    if (token !== 'space') tokens.push(token)
  }
  return tokens
}
