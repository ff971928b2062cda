import { type Instant, readDocLink, shownWords, type Team, type TeamExport } from '@roundtable/core'
import type { Filing } from '../store/filings'
import type { WordsChange } from '../store/words'

/**
 * The words that come with a team. Answers without a name come only of rounds whose answers may be seen, and never with an author;
 * an author who is not among the people is none.
 */
export function importedWords({ words, people }: TeamExport, { rounds }: Team): WordsChange[] {
  const members = new Set(people.map(({ member }) => member))
  const isShown = shownWords(rounds)
  return words.flatMap(({ id, text, author }): WordsChange[] => {
    if (!id.startsWith('answer:'))
      return [{ id, text, author: author !== null && members.has(author) ? author : null }]
    return isShown(id) ? [{ id, text, author: null }] : []
  })
}

/** Where the team's documents lie: those that are Docs stay open by their link, of others the name is kept. */
export function importedFilings({ filings }: TeamExport, filedAt: Instant): Filing[] {
  return filings.map(({ occurrence, name, url }) => {
    const doc = url === null ? null : readDocLink(url)
    return doc === null
      ? { occurrence, where: 'elsewhere', link: `/${name}`, filedAt }
      : { occurrence, where: 'drive', link: `${doc}/${name}`, filedAt }
  })
}
