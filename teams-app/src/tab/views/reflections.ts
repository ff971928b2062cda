import {
  frameIds,
  frameText,
  meetingInHand,
  membersOn,
  type OccurrenceId,
  promptText,
  roundView,
  teamThreshold,
  visibilitySentence,
} from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'

/** The round of the meeting in hand, one's own entries, and where the rounds before were filed. */
export const reflectionsView = tabView({
  ask: z.strictObject({}),
  draw: (scene) => {
    const { team, language, now, today, speaker } = scene
    const members = membersOn(team.profile, today)
    const meeting = meetingInHand(team, now)
    const visible = (mode: 'named' | 'anonymous') =>
      visibilitySentence({ mode, threshold: teamThreshold }, language)
    return {
      meeting: meeting === undefined ? null : { id: meeting.id, date: meeting.date },
      round: meeting === undefined ? null : roundShown(scene, meeting.id),
      frames: frameIds.map((id) => ({ id, title: frameText(id, language) })),
      modes: {
        usual: team.profile.settings.anonymous ? ('anonymous' as const) : ('named' as const),
        named: visible('named'),
        // With fewer people the answers could never be shown.
        anonymous: members.length < teamThreshold ? null : visible('anonymous'),
      },
      /** Whose names stand for no student. */
      colleagues: members.map(({ id }) => speaker.name(id)),
      own: ownEntries(scene),
      filed: filedMeetings(scene),
    }
  },
})

function roundShown({ team, language, viewer }: TabScene, meeting: OccurrenceId) {
  const round = roundView(team.rounds, meeting, language, viewer)
  if (round === undefined) return null
  const { id, mode, state, visibility, people, answered, unread } = round
  return {
    id,
    frame: frameText(round.frame, language),
    prompts: round.prompts.map((prompt) => ({ id: prompt, text: promptText(prompt, language) })),
    mode,
    state,
    visibility,
    people,
    answered,
    /** Closed now, too few anonymous answers would be erased: that is left to the clock. */
    mayClose: state === 'open' && (mode === 'named' || people === 0 || people >= teamThreshold),
    unread,
  }
}

/** What the viewer wrote with their name, the latest first. */
function ownEntries({ team, viewer, words, language }: TabScene) {
  const dates = new Map(team.calendar.occurrences.map(({ id, date }) => [id, date]))
  const filed = new Set(team.rounds.filed.map(({ occurrence }) => occurrence))
  return team.rounds.entries
    .filter(({ author }) => author === viewer)
    .flatMap(({ id, occurrence, prompt, words: kept }) => {
      const text = words(kept)
      if (text === undefined) return []
      return [
        {
          id,
          date: dates.get(occurrence) ?? null,
          prompt: prompt === null ? null : promptText(prompt, language),
          text,
          mayWithdraw: !filed.has(occurrence),
        },
      ]
    })
    .reverse()
}

/** The meetings whose reflections are filed, the latest first; without a document while it is on its way. */
function filedMeetings({ team, filed }: TabScene) {
  const dates = new Map(team.calendar.occurrences.map(({ id, date }) => [id, date]))
  return team.rounds.filed
    .flatMap(({ occurrence }) => {
      const date = dates.get(occurrence)
      return date === undefined ? [] : [{ occurrence, date, document: filed(occurrence) }]
    })
    .sort((one, other) => (one.date < other.date ? 1 : -1))
}
