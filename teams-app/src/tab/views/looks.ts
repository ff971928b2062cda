import { type Instant, toWallTime } from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'

/** The latest looks; the log keeps all of them. */
const most = 100

/** Which leaders may look at the team, every look, and the two lines that they sent (TRUST.md promise 8). */
export const looksView = tabView({
  ask: z.strictObject({}),
  draw: (scene) => {
    const { team, speaker } = scene
    const { leaders, looks } = team.oversight
    return {
      leaders: leaders.map(({ id, by, on }) => ({
        id,
        name: speaker.name(id),
        by: by === null ? null : speaker.name(by),
        on,
      })),
      looks: looks
        .slice(-most)
        .map(({ leader, at, page }) => ({ name: speaker.name(leader), page, at: wallTime(scene, at) }))
        .reverse(),
      feedback: feedbackShown(scene),
    }
  },
})

function wallTime({ team }: TabScene, at: Instant): { date: string; time: string } {
  return toWallTime(at, team.profile.zone)
}

function feedbackShown({ team, words, speaker, viewer }: TabScene) {
  return team.oversight.feedback
    .map(({ id, leader, on, praise, question, readBy, answer }) => ({
      id,
      from: speaker.name(leader),
      on,
      praise: words(praise) ?? '',
      question: words(question) ?? '',
      read: readBy.includes(viewer),
      answer:
        answer === null
          ? null
          : { by: speaker.name(answer.by), mine: answer.by === viewer, text: words(answer.words) ?? '' },
    }))
    .reverse()
}
