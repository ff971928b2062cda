import {
  agendaDocOf,
  decisionSeasons,
  docUrl,
  localDate,
  type OccurrenceId,
  searchDecisions,
} from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'

/** The team's decisions by word, date and season, each with a link to where it was made (FEATURES 8). */
export const decisionsView = tabView({
  ask: z.strictObject({
    word: z.string().max(200),
    /** A school year or one of its terms, as `seasons` names them. */
    season: z.nullable(z.string().max(20)),
    from: z.nullable(localDate),
    until: z.nullable(localDate),
  }),
  draw: (scene, ask) => {
    const { team, words, speaker } = scene
    return {
      found: searchDecisions(team, words, ask).map(({ id, date, text, occurrence, by }) => ({
        id,
        date,
        text,
        by: by === null ? null : speaker.name(by),
        link: placeOf(scene, occurrence),
      })),
      seasons: decisionSeasons(team),
    }
  },
})

/** The record of the meeting; before it is filed, the Doc that holds its agenda. */
function placeOf({ team, filed, google }: TabScene, occurrence: OccurrenceId): string | null {
  const record = filed(occurrence)?.url ?? null
  const doc = agendaDocOf(team.docs, occurrence)
  return record ?? (google === null || doc === null ? null : docUrl(doc, google.pages))
}
