import type { LocalDate } from '../ids'
import { withoutEnd } from '../text/without-end'

/** UTF-8 bytes; with an ending it stays under the 143 of the strictest usual file system. */
const mostBytes = 120

/**
 * A file name without ending for a filed document: `2026-03-04 Grade 5 Math - Data meeting`. The same facts give the
 * same name. Only letters, digits, spaces, `-` and `_` remain, so it is a plain name on Windows, macOS and Linux: no
 * folder, no hidden file, no device name, no trailing dot or space, at most 120 bytes.
 */
export function fileStem(filing: { date: LocalDate; team: string; title: string }): string {
  const words = [filing.team, filing.title].map(wordsOf).filter((part) => part !== '')
  return cut(`${filing.date} ${words.join(' - ')}`, mostBytes)
}

/**
 * `stem`, or `stem 2`, `stem 3` ... when a file of that name is there. Names that differ only in case or in how accents
 * are stored count as the same, because they are on Windows and macOS.
 */
export function freeStem(stem: string, taken: readonly string[]): string {
  const names = new Set(taken.map(asCompared))
  let candidate = stem
  for (let n = 2; names.has(asCompared(candidate)); n++) candidate = `${cut(stem, mostBytes - 5)} ${n}`
  return candidate
}

/** The relative address of a document beside this one. */
export function fileHref(stem: string, ending: 'md' | 'html'): string {
  return `./${encodeURIComponent(stem)}.${ending}`
}

/** Whether `fileStem` or `freeStem` could have made it; only such a file is linked to. */
export function isStem(stem: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?: [\p{L}\p{M}\p{N} _-]*)?$/u.test(stem)
}

function wordsOf(text: string): string {
  const words = text
    .slice(0, 4 * mostBytes)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, ' ')
    .replace(/^[ -]+/, '')
  return withoutEnd(words, /[ -]/)
}

function asCompared(stem: string): string {
  return stem.normalize('NFC').toLowerCase()
}

function cut(text: string, most: number): string {
  let result = ''
  let bytes = 0
  for (const c of text) {
    bytes += utf8Bytes(c.codePointAt(0) ?? 0)
    if (bytes > most) break
    result += c
  }
  return withoutEnd(result, /[ -]/)
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
