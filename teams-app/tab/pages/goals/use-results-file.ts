import { useState } from 'react'
import { goalsTexts } from '../../text/goals'
import { useLanguage } from '../../use/use-language'
import { useTexts } from '../../use/use-texts'
import type { ReadResults } from './read-results'

export interface ResultsToAdd {
  read: ReadResults | null
  take(text: string): Promise<void>
  open(file: File | undefined): Promise<void>
}

/**
 * A table that somebody chose or pasted. Only what was read of it is held, and nothing of it is kept in the browser: it
 * may hold what does not belong here.
 */
export function useResultsFile(): ResultsToAdd {
  const language = useLanguage()
  const { unreadable } = useTexts(goalsTexts).import
  const [read, setRead] = useState<ReadResults | null>(null)
  async function take(text: string): Promise<void> {
    if (text.trim() === '') return setRead(null)
    const { readResults } = await import('./read-results')
    setRead(readResults(text, language))
  }
  return {
    read,
    take,
    async open(file) {
      setRead(null)
      if (file === undefined) return
      try {
        await take(textIn(await file.arrayBuffer()))
      } catch {
        setRead({ problem: unreadable })
      }
    },
  }
}

/** Excel saves in UTF-8, or in the code page of Western Europe. */
function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
