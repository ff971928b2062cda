import { thingId } from '@roundtable/core'
import type { Setting } from './scenes'
import { leader } from './school'

/** Two lines of a leader: as they come, answered, and with an answer that was not taken. */
export function feedbackVariants(given: Setting) {
  const { school, now } = given
  const { decision, reflection, action } = school.saying
  const feedback = thingId.parse('a-feedback')
  const line = (text: string) => text.slice(0, 300)
  const admitted = school.after(school.member(0), now, [{ type: 'admit-leader', leader }])
  const told = admitted.after(leader, now, [
    { type: 'give-feedback', id: feedback, praise: line(decision), question: line(reflection) },
  ])
  const text = line(action(1))
  const answered = told.after(school.member(1), now, [{ type: 'answer-feedback', id: feedback, text }])
  const open = { ...given, school: told }
  return {
    feedback: {
      everybody: { feedback, elsewhere: open },
      answered: { feedback, elsewhere: { ...given, school: answered }, as: school.member(0) },
      'came back': { feedback, elsewhere: open, as: school.member(1), typed: { text } },
    },
  }
}
