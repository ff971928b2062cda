import type { ThingId } from '../ids'
import type { TeamEvent } from '../team/events'
import type { OversightEvent } from './events'
import type { Feedback, Oversight } from './oversight'
import { feedbackWords } from './oversight-words'

/** Whoever joins the team is a leader of it no longer: nobody oversees themselves. */
type Followed = OversightEvent | Extract<TeamEvent, { type: 'member-joined' }>
type EventOf<T extends Followed['type']> = Extract<Followed, { type: T }>

function withoutLeader(oversight: Oversight, leader: Oversight['leaders'][number]['id']): Oversight {
  return { ...oversight, leaders: oversight.leaders.filter(({ id }) => id !== leader) }
}

function changeFeedback(
  oversight: Oversight,
  id: ThingId,
  change: (feedback: Feedback) => Partial<Feedback>,
): Oversight {
  const feedback = oversight.feedback.map((one) => (one.id === id ? { ...one, ...change(one) } : one))
  return { ...oversight, feedback }
}

/** How each event changes who oversees the team. */
export const evolveOversight: {
  [T in Followed['type']]: (oversight: Oversight, event: EventOf<T>) => Oversight
} = {
  'leader-admitted': (oversight, { leader, by, on }) => ({
    ...oversight,
    leaders: [...oversight.leaders, { id: leader, by, on }],
  }),
  'leader-dismissed': (oversight, { leader }) => withoutLeader(oversight, leader),
  'member-joined': (oversight, { member }) => withoutLeader(oversight, member),
  'leader-looked': (oversight, { leader, at, page }) => ({
    ...oversight,
    looks: [...oversight.looks, { leader, at, page }],
  }),
  'feedback-given': (oversight, { feedback: id, leader, on }) => ({
    ...oversight,
    feedback: [
      ...oversight.feedback,
      {
        id,
        leader,
        on,
        praise: feedbackWords('praise', id),
        question: feedbackWords('question', id),
        readBy: [],
        answer: null,
      },
    ],
  }),
  'feedback-read': (oversight, { feedback, member }) =>
    changeFeedback(oversight, feedback, ({ readBy }) => ({ readBy: [...readBy, member].sort() })),
  'feedback-answered': (oversight, { feedback, member }) =>
    changeFeedback(oversight, feedback, ({ id }) => ({
      answer: { by: member, words: feedbackWords('answer', id) },
    })),
}
