import { givenNames } from '../data/given-names'
import { schoolWords } from '../data/school-words'
import { type LikelyPupil, likelyNumbers } from './likely-numbers'
import {
  alsoWords,
  beforeAdult,
  beforeMonth,
  beforePlace,
  beforePupil,
  monthsToo,
  namesToo,
  nobody,
} from './name-cues'

export interface Known {
  /** Display names of the team's members: adults are no pupils. */
  colleagues: readonly string[]
  /** The year in which the text is written. */
  year: number
}

interface Word {
  text: string
  plain: string
  start: number
  end: number
  capital: boolean
  /** Whether a sentence may begin with it. */
  first: boolean
  /** Whether a number follows, as after a month. */
  numbered: boolean
}

const longest = 20_000
const particles = new Set(['de', 'del', 'la', 'los', 'van', 'von', 'bin', 'da', 'di'])

/**
 * What in a text may name a pupil: given names that are common in schools, names behind "student" and the like, id
 * numbers, birthdays, addresses. For use where somebody writes, before anything is sent; it warns and never blocks (FEATURES
 * 19).
 */
export function likelyPupils(text: string, { colleagues, year }: Known): readonly LikelyPupil[] {
  const written = text.slice(0, longest)
  const adults = new Set(colleagues.flatMap((name) => wordsOf(name).map(({ plain }) => plain)))
  const numbers = likelyNumbers(written, year)
  const names = likelyNames(wordsOf(written), adults).filter(
    (name) => !numbers.some((number) => number.start < name.end && name.start < number.end),
  )
  return [...numbers, ...names].sort((one, other) => one.start - other.start)
}

/** The text with initials for names, and nothing but an ellipsis for whatever else was found. */
export function withInitials(text: string, found: readonly LikelyPupil[]): string {
  let written = ''
  let at = 0
  for (const { start, end, kind } of found) {
    written += text.slice(at, start) + (kind === 'name' ? initialsOf(text.slice(start, end)) : '…')
    at = end
  }
  return written + text.slice(at)
}

function initialsOf(name: string): string {
  return wordsOf(name)
    .filter(({ capital }) => capital)
    .map(({ text }) => `${[...text][0] ?? ''}.`)
    .join('')
}

function likelyNames(words: readonly Word[], adults: ReadonlySet<string>): LikelyPupil[] {
  const found: LikelyPupil[] = []
  let next = 0
  for (const [at, word] of words.entries()) {
    if (at < next || !word.capital || adults.has(word.plain) || isOther(word)) continue
    const last = lastOfName(words, at)
    const before = words[at - 1]?.plain ?? ''
    const titled = beforeAdult.has(before)
    if (!titled && !isPupil(word, word.first ? '' : before, last === at)) continue
    next = last + 1
    if (!titled) found.push({ start: word.start, end: words[last]?.end ?? word.end, kind: 'name' })
  }
  return found
}

/** Whether a name that begins so is likely a pupil's; `alone` without a family name. */
function isPupil(word: Word, before: string, alone: boolean): boolean {
  const { plain, first } = word
  if (beforePupil.has(before)) return true
  if (beforePlace.has(before)) return false
  if (monthsToo.has(plain) && alone && (first || word.numbered || beforeMonth.has(before))) return false
  return isGiven(plain) && !(alsoWords.has(plain) && first && alone)
}

function isGiven(plain: string): boolean {
  return givenNames.has(plain) || namesToo.has(plain)
}

/** Family names follow: up to three words with a capital, and what joins them. */
function lastOfName(words: readonly Word[], at: number): number {
  let last = at
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = words[next]
    if (word === undefined || word.first) break
    if (!word.capital && particles.has(word.plain)) continue
    if (!word.capital || isOther(word)) break
    last = next
  }
  return last
}

function isOther({ plain }: Word): boolean {
  return schoolWords.has(plain) || (nobody.has(plain) && !isGiven(plain))
}

/** The words of a text; a sign that ends a sentence, or a line, makes the next one first. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = -1
  for (const match of text.matchAll(/\p{Lu}?[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const start = match.index
    const [word] = match
    const between = text.slice(end < 0 ? 0 : end, start)
    const own = word.replace(/['’]s$/, '')
    words.push({
      text: own,
      plain: own.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      start,
      end: start + own.length,
      capital: /^\p{Lu}[\p{Ll}\p{M}'’-]/u.test(own),
      numbered: /^(?:\.?\s+\d|\s+de\s+\d)/.test(text.slice(start + own.length, start + own.length + 8)),
      first: end < 0 || /[!?\n•"“«(]|\.\s/.test(between.replace(/^\.\s$/, isTitle(words) ? '' : '. ')),
    })
    end = start + own.length
  }
  return words
}

function isTitle(words: readonly Word[]): boolean {
  return beforeAdult.has(words[words.length - 1]?.plain ?? '')
}
