import * as z from 'zod/mini'
import { realDate } from '../calendar/local-date'
import { localTime, memberId, occurrenceId, roleId, thingId } from '../ids'

const place = { occurrence: occurrenceId, role: roleId }

/** Who did each role. A role that is not named was done as published. More members than seats shared it. */
const doers = z
  .array(z.strictObject({ role: roleId, members: z.array(memberId).check(z.maxLength(8)) }))
  .check(z.maxLength(8))
const attendance = z.optional(z.array(memberId).check(z.maxLength(100)))

/** "I can't" on these days, both included; without `until` open-ended. A lead may enter it for another. */
const reportAway = z.strictObject({
  type: z.literal('report-away'),
  id: thingId,
  member: memberId,
  from: realDate,
  until: z.optional(realDate),
  kind: z.enum(['away', 'not-leading']),
  source: z.enum(['self', 'lead', 'calendar']),
})

const withdrawAway = z.strictObject({ type: z.literal('withdraw-away'), id: thingId })

const acceptExchange = z.strictObject({ type: z.literal('accept-exchange'), exchange: thingId })

const refuseExchange = z.strictObject({ type: z.literal('refuse-exchange'), exchange: thingId })

/** The answer to "give it back?" after an absence was withdrawn. */
const giveBack = z.strictObject({
  type: z.literal('give-back'),
  exchange: thingId,
  answer: z.enum(['keep', 'return']),
})

/** "Not this one": just this meeting, until a date (included), or not this role this school year. */
const pass = z.strictObject({
  type: z.literal('pass'),
  ...place,
  until: z.union([z.literal('this'), z.literal('year'), realDate]),
})

const side = z.strictObject({ ...place, member: z.optional(memberId) })

/** Two named dates. Without `member` the side is the actor's, or the only holder's. */
const proposeSwap = z.strictObject({
  type: z.literal('propose-swap'),
  id: thingId,
  mine: side,
  theirs: side,
})

const acceptSwap = z.strictObject({ type: z.literal('accept-swap'), id: thingId })

const refuseSwap = z.strictObject({ type: z.literal('refuse-swap'), id: thingId })

const undoSwap = z.strictObject({ type: z.literal('undo-swap'), id: thingId })

/** Volunteers for a date. `from` is the holder that the person saw; `member` is whom a lead enters. */
const takeOver = z.strictObject({
  type: z.literal('take-over'),
  ...place,
  from: z.optional(memberId),
  member: z.optional(memberId),
})

/** At the meeting: whoever has the role is not here; the best of those present stands in. */
const notHere = z.strictObject({
  type: z.literal('not-here'),
  ...place,
  present: z.array(memberId).check(z.maxLength(100)),
})

/** Slide: the assignments move one meeting on. Keep: dates stay and the holder has an owed turn. */
const cancelMeeting = z.strictObject({
  type: z.literal('cancel-meeting'),
  occurrence: occurrenceId,
  mode: z.enum(['slide', 'keep']),
})

const moveMeeting = z.strictObject({
  type: z.literal('move-meeting'),
  occurrence: occurrenceId,
  date: realDate,
  start: localTime,
})

const confirmDoers = z.strictObject({
  type: z.literal('confirm-doers'),
  occurrence: occurrenceId,
  doers,
  attendance,
})

const correctDoers = z.strictObject({
  type: z.literal('correct-doers'),
  occurrence: occurrenceId,
  doers,
  attendance,
})

const pin = z.strictObject({ type: z.literal('pin'), ...place, member: memberId })

const unpin = z.strictObject({ type: z.literal('unpin'), ...place, member: memberId })

const reorderMembers = z.strictObject({
  type: z.literal('reorder-members'),
  order: z.array(memberId).check(z.maxLength(200)),
})

/** "Ready" for the next rung, or back. `member` is whom a lead enters; without it the actor. */
const setRung = z.strictObject({
  type: z.literal('set-rung'),
  role: roleId,
  rung: z.enum(['shadow', 'co-lead', 'lead']),
  member: z.optional(memberId),
})

/** Out of the pool of a role from a date, open-ended or until a date (included). */
const optOut = z.strictObject({
  type: z.literal('opt-out'),
  role: roleId,
  from: realDate,
  until: z.optional(realDate),
  member: z.optional(memberId),
})

/** Takes the role again from today on: what was opted out of is over. `member` is whom a lead enters. */
const optIn = z.strictObject({ type: z.literal('opt-in'), role: roleId, member: z.optional(memberId) })

/** The clock: fills the published horizon and seats whose holder no longer counts. Repeating does nothing. */
const publishTurns = z.strictObject({ type: z.literal('publish-turns') })

/** The clock: what is provisional 24 hours before its date is written; open swaps lapse. */
const settleExchanges = z.strictObject({ type: z.literal('settle-exchanges') })

/** The clock: 48 hours after the end the published doers are assumed. */
const assumeDoers = z.strictObject({ type: z.literal('assume-doers') })

export const turnCommands = [
  reportAway,
  withdrawAway,
  acceptExchange,
  refuseExchange,
  giveBack,
  pass,
  proposeSwap,
  acceptSwap,
  refuseSwap,
  undoSwap,
  takeOver,
  notHere,
  cancelMeeting,
  moveMeeting,
  confirmDoers,
  correctDoers,
  pin,
  unpin,
  reorderMembers,
  setRung,
  optOut,
  optIn,
  publishTurns,
  settleExchanges,
  assumeDoers,
] as const

export type TurnCommand = z.infer<(typeof turnCommands)[number]>
export type TurnCommandOf<T extends TurnCommand['type']> = Extract<TurnCommand, { type: T }>
