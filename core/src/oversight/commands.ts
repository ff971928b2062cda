import * as z from 'zod/mini'
import { memberId, thingId } from '../ids'
import { shortId, typed } from '../typed-words'
import { pages } from './oversight'

/** Who that is, the roster says; the shell puts them there in the same transaction. */
const admitLeader = z.strictObject({ type: z.literal('admit-leader'), leader: memberId })

const dismissLeader = z.strictObject({ type: z.literal('dismiss-leader'), leader: memberId })

/** Given for a leader before anything is shown to them. */
const noteLook = z.strictObject({ type: z.literal('note-look'), page: z.enum(pages) })

const giveFeedback = z.strictObject({
  type: z.literal('give-feedback'),
  id: shortId,
  praise: typed,
  question: typed,
})

const readFeedback = z.strictObject({ type: z.literal('read-feedback'), id: thingId })

const answerFeedback = z.strictObject({ type: z.literal('answer-feedback'), id: thingId, text: typed })

export const oversightCommands = [
  admitLeader,
  dismissLeader,
  noteLook,
  giveFeedback,
  readFeedback,
  answerFeedback,
] as const

export type OversightCommand = z.infer<(typeof oversightCommands)[number]>
