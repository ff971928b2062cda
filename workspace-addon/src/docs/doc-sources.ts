import { type LocalDate, type Speaker, speak, type WordsId } from '@roundtable/core'
import type { Snapshot } from '../source/team-source'

/** What the team's Docs are written with beside the team. */
export interface DocSources {
  speaker: Speaker
  today: LocalDate
  words: (id: WordsId) => string | undefined
}

export function sourcesOf({ team, people, words }: Snapshot, today: LocalDate): DocSources {
  const names = new Map(people.map(({ member, name }) => [member, name]))
  const read = (id: WordsId) => words.get(id)
  return { speaker: speak(team.profile.settings.language, names, read), today, words: read }
}
