import { type OccurrenceId, promptText, roundView, teamThreshold, visibilitySentence } from '@roundtable/core'
import type { TabScene } from '../../view'

/**
 * The reflection of a meeting: what is asked, who will see it, and what the viewer wrote with their name. What others wrote
 * is no matter of the meeting's page.
 */
export function reflectionView({ team, viewer, words, language }: TabScene, occurrence: OccurrenceId) {
  const round = roundView(team.rounds, occurrence, language, viewer)
  const open = round?.state === 'open' ? round : undefined
  return {
    round:
      open === undefined
        ? null
        : {
            id: open.id,
            mode: open.mode,
            answered: open.answered,
            prompts: open.prompts.map((id) => ({ id, text: promptText(id, language) })),
          },
    /** For what is written now: into the open round, else with one's name. */
    visibility: open?.visibility ?? visibilitySentence({ mode: 'named', threshold: teamThreshold }, language),
    own: team.rounds.entries.flatMap(({ id, occurrence: at, author, prompt, words: text }) => {
      const written = words(text)
      if (at !== occurrence || author !== viewer || written === undefined) return []
      return [{ id, text: written, prompt, question: prompt === null ? null : promptText(prompt, language) }]
    }),
  }
}

/** The wins of a meeting; who wrote one or is named in it may take it back. */
export function winViews({ team, viewer, words, speaker }: TabScene, occurrence: OccurrenceId) {
  return team.rounds.wins.flatMap(({ id, occurrence: at, author, people, words: text }) => {
    const written = words(text)
    if (at !== occurrence || written === undefined) return []
    const mayTakeBack = author === viewer || people.includes(viewer)
    const about = people.map((member) => speaker.name(member))
    return [{ id, text: written, by: speaker.name(author), about, mayTakeBack }]
  })
}
