import type { LikelyPupil } from '@roundtable/core'
import { useEffect, useState } from 'react'
import { useSettled } from '../use/use-settled'

export interface Likely {
  /** What of the text it is, each once. */
  words: readonly string[]
  /** The text with initials instead. */
  initials: string
}

/** What in a text may name a student. It is looked for in this window, by rules that are loaded once somebody types. */
export function useLikelyPupils(typed: string, colleagues: readonly string[]): Likely | null {
  const text = useSettled(typed, 600)
  const names = JSON.stringify(colleagues)
  const [likely, setLikely] = useState<Likely | null>(null)
  useEffect(() => {
    let current = true
    if (text.trim() === '') return setLikely(null)
    void import('./find-pupils').then(({ likelyPupils, withInitials }) => {
      if (!current) return
      const known = { colleagues: JSON.parse(names), year: new Date().getFullYear() }
      const found = likelyPupils(text, known)
      setLikely(
        found.length === 0 ? null : { words: wordsIn(text, found), initials: withInitials(text, found) },
      )
    })
    return () => {
      current = false
    }
  }, [text, names])
  return text === typed ? likely : null
}

function wordsIn(text: string, found: readonly LikelyPupil[]): readonly string[] {
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))]
}
