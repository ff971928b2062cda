import {
  dueTries,
  goalProgress,
  type MemberId,
  membersOn,
  resultsViews,
  standardsOverTime,
} from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'

/** The team's goal in numbers, its results by standard, its talks about them, and what is to be judged. */
export const goalsView = tabView({
  ask: z.strictObject({}),
  draw: (scene) => {
    const { team, today, words, viewer, speaker } = scene
    const { goal: sentence } = team.profile.charter
    const results = resultsViews(team.data, words, 'team')
    const member = (id: MemberId) => ({ id, name: speaker.name(id) })
    return {
      today,
      /** The day of the next meeting after today, when most tries are looked at again. */
      next:
        team.calendar.occurrences.find(({ date, status }) => status === 'planned' && date > today)?.date ??
        null,
      viewer,
      members: membersOn(team.profile, today).map(({ id }) => member(id)),
      sentence: sentence === null ? null : (words(sentence) ?? null),
      goal: goalIn(scene),
      results,
      standards: standardsOverTime(results),
      talks: [...team.data.talks].reverse().map(({ id, openedOn, results: about, see, why, finished }) => ({
        id,
        openedOn,
        about: results.find((one) => one.id === about) ?? null,
        see: words(see) ?? null,
        why: words(why) ?? null,
        tries: triesOf(scene, id),
        finished,
      })),
      due: dueTries(team.data, today).map(({ id }) => id),
    }
  },
})

function goalIn({ team, today, words }: TabScene) {
  const progress = goalProgress(team.goal, today)
  if (progress === null) return null
  const { measure, ...rest } = progress
  return { ...rest, measure: { ...measure, words: words(measure.words) ?? null } }
}

function triesOf({ team, words, speaker }: TabScene, talk: string) {
  return team.data.tries
    .filter((one) => one.talk === talk)
    .map(({ id, who, by, words: tried, evidence, judged }) => ({
      id,
      who,
      name: speaker.name(who),
      by,
      text: words(tried) ?? null,
      judged,
      evidence: judged === null ? null : (words(evidence) ?? null),
    }))
}
