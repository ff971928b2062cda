import { givenNames } from './given-names'
import { schoolWords } from './school-words'

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'e',
  'da',
  'di',
  'van',
  'von',
  'bin',
  'al',
  'el',
])

/** Words in a row that could be a person's: two to five, each with a capital. Or "García, Ana". */
export function isNameShaped(value: string): boolean {
  const words = nameWords(value)
  return words !== null && words.length >= 2 && !words.some((word) => isSchoolWord(plain(word)))
}

/** Whether somebody's given name stands in it, and nothing else than a name could. */
export function hasGivenName(value: string): boolean {
  const words = nameWords(value)
  if (words === null || words.some((word) => isSchoolWord(plain(word)))) return false
  return words.some((word) => givenNames.has(plain(word)))
}

/** The words of what may be a name, without particles and initials; null for anything else. */
function nameWords(value: string): readonly string[] | null {
  if (value.length > 60 || /\d/.test(value)) return null
  const words = value.split(/[\s,]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 6) return null
  if (!words.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word)))
    return null
  const real = words.filter((word) => !particles.has(word.toLowerCase()))
  return real.length === 0 || real.length > 5 ? null : real
}

function isSchoolWord(word: string): boolean {
  return (
    schoolWords.has(word) ||
    /(tions?|ings?|ments?|ities|ity|ics|sis|ciones|cion|siones|sion|idad|idades|ncia|ncias)$/.test(word)
  )
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
