import type { Decision, Moment } from '../decision'
import type { MemberId } from '../ids'
import { currentMember } from '../team/membership'
import type { Profile } from '../team/team'
import type { OversightCommand } from './commands'
import type { OversightEvent } from './events'
import { feedbackLine } from './feedback-line'
import { isLeader, type Oversight } from './oversight'
import { feedbackWords } from './oversight-words'
import type { OversightRefusal } from './refusals'

/** What is decided on between a team and its leaders. */
export interface OversightFacts {
  profile: Profile
  oversight: Oversight
}

type CommandOf<T extends OversightCommand['type']> = Extract<OversightCommand, { type: T }>
type OversightDecision = Decision<OversightEvent, OversightRefusal>

const nothing: OversightDecision = { events: [] }

/** A page that is loaded again or refreshes itself is the same look for so long. */
const sameLookMs = 10 * 60_000

/** What a team and its leaders may do. That only a leader looks and gives feedback, the permission function says. */
export const oversightDeciders: {
  [T in OversightCommand['type']]: (
    facts: OversightFacts,
    command: CommandOf<T>,
    moment: Moment,
  ) => OversightDecision
} = {
  'admit-leader': ({ profile, oversight }, { leader }, moment) => {
    if (isLeader(oversight, leader)) return nothing
    if (currentMember(profile, leader, moment.today) !== undefined)
      return { refused: { code: 'leader-is-member', leader } }
    return { events: [{ type: 'leader-admitted', leader, by: acting(moment), on: moment.today }] }
  },
  'dismiss-leader': ({ oversight }, { leader }) =>
    isLeader(oversight, leader)
      ? { events: [{ type: 'leader-dismissed', leader }] }
      : { refused: { code: 'leader-unknown', leader } },
  'note-look': ({ oversight }, { page }, moment) => {
    const leader = acting(moment)
    if (leader === null) return nothing
    const { now } = moment
    const same = oversight.looks.some(
      (look) => look.leader === leader && look.page === page && Math.abs(now - look.at) < sameLookMs,
    )
    return same ? nothing : { events: [{ type: 'leader-looked', leader, at: now, page }] }
  },
  'give-feedback': ({ oversight }, { id, praise: praiseTyped, question: questionTyped }, moment) => {
    const leader = acting(moment)
    if (leader === null || oversight.feedback.some((known) => known.id === id)) return nothing
    const praise = feedbackLine('praise', praiseTyped)
    if ('refused' in praise) return praise
    const question = feedbackLine('question', questionTyped)
    if ('refused' in question) return question
    return {
      events: [{ type: 'feedback-given', feedback: id, leader, on: moment.today }],
      words: [
        { id: feedbackWords('praise', id), text: praise.text, author: leader },
        { id: feedbackWords('question', id), text: question.text, author: leader },
      ],
    }
  },
  'read-feedback': ({ oversight }, { id }, moment) => {
    const feedback = oversight.feedback.find((known) => known.id === id)
    if (feedback === undefined) return { refused: { code: 'feedback-unknown', feedback: id } }
    const member = acting(moment)
    if (member === null || feedback.readBy.includes(member)) return nothing
    return { events: [{ type: 'feedback-read', feedback: id, member }] }
  },
  'answer-feedback': ({ oversight }, { id, text }, moment) => {
    const feedback = oversight.feedback.find((known) => known.id === id)
    if (feedback === undefined) return { refused: { code: 'feedback-unknown', feedback: id } }
    const member = acting(moment)
    if (member === null) return nothing
    const { answer } = feedback
    if (answer !== null && answer.by !== member)
      return { refused: { code: 'feedback-has-answer', by: answer.by } }
    const line = feedbackLine('answer', text)
    if ('refused' in line) return line
    return {
      events: answer === null ? [{ type: 'feedback-answered', feedback: id, member }] : [],
      words: [{ id: feedbackWords('answer', id), text: line.text, author: member }],
    }
  },
}

function acting({ actor }: Moment): MemberId | null {
  return actor.kind === 'member' ? actor.member : null
}
