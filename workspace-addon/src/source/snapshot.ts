import { shownWords as mayBeShown, type Team, type WordsId } from '@roundtable/core'
import { memberOf, type Press, type Stand } from './stand'
import type { Book } from './team-file'
import type { Snapshot } from './team-source'

/** The team as whoever presses sees it; null when there is none. */
export function snapshotOf({ file, team }: Stand, version: number, press: Press): Snapshot | null {
  if (team === null) return null
  const { people, filed, books } = file
  const member = memberOf(team, people, press)
  const words = shownWords(books, team)
  const moving = file.moving === null ? {} : { moving: true as const }
  return { team, version, member, people, words, filed, home: press.home, ...moving }
}

/** All words but the answers without a name that nobody may see. */
export function shownWords(books: readonly Book[], { rounds }: Team): ReadonlyMap<WordsId, string> {
  const isShown = mayBeShown(rounds)
  const shown = books.flatMap(({ words }) => words).filter(({ id }) => isShown(id))
  // In the order of their ids, over all books: when they were written must not show.
  return new Map(
    shown.map(({ id, text }) => [id, text] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
