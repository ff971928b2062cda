import {
  answersOf,
  fileStem,
  freeStem,
  indexDocument,
  meetingFiling,
  meetingRecord,
  type OccurrenceId,
  summary,
  toHtml,
  toMarkdown,
} from '@roundtable/core'
import { type Scenery, withScene } from '../conversation/scenery'
import type { DriveFiling } from '../google/record-filing'
import type { TeamKey } from '../store/team-key'
import type { LocalFiling } from './local-folder'

/** The document of a meeting, ready to be filed under any key. */
export type Record = Omit<LocalFiling, 'folder' | 'key'> & { language: 'en' | 'es'; drive: DriveFiling }

/** Draws the record of a meeting from what is true now; null when there is no such meeting. */
export async function recordOf(by: Scenery, key: TeamKey, occurrence: OccurrenceId): Promise<Record | null> {
  const round = (await by.teams.recall(key))?.team.rounds.rounds.find(
    (known) => known.occurrence === occurrence,
  )
  const kept = round === undefined ? [] : await by.store.words.of(key)
  const answers = kept.flatMap(({ id, text }) =>
    round !== undefined && id.startsWith(answersOf(round.id)) ? [{ id, text }] : [],
  )
  return withScene(
    by,
    key,
    null,
    { personal: false, draft: null },
    ({ team, speaker, today, words, teamName }) => {
      const meeting = meetingRecord(team, occurrence, { speaker, today, words, answers })
      if (meeting === undefined) return null
      const document = summary(meeting)
      const { title, day, language } = meeting
      const stem = fileStem({ date: day.date, team: teamName, title })
      return {
        language,
        chooseStem: (taken: readonly string[]) => freeStem(stem, taken),
        markdown: toMarkdown(document),
        html: toHtml(document),
        row: { date: day.date, title },
        drive: { ...meetingFiling(team, occurrence, meeting, document), team: key.team, stem },
        drawIndex: (rows) => toHtml(indexDocument(rows, teamName, language)),
      }
    },
  )
}
