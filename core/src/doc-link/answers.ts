import * as z from 'zod/mini'
import { memberId, occurrenceId, wordsId } from '../ids'
import { once } from '../once'
import type { Team } from '../state'

const slices = [
  'profile',
  'calendar',
  'turns',
  'agenda',
  'rounds',
  'clock',
  'docs',
  'products',
  'oversight',
] as const

/** The server made the team with `evolve`; here only what tells a team from another answer is looked at. */
function isTeam(value: unknown): value is Team {
  if (typeof value !== 'object' || value === null) return false
  const entries = new Map(Object.entries(value))
  return slices.every((slice) => typeof entries.get(slice) === 'object' && entries.get(slice) !== null)
}

/** A team as one of its members sees it in a Doc. Answers without a name stay on the server. */
const snapshot = once(() => ({
  v: z.literal(1),
  /** The number of facts in the team's log. */
  version: z.int(),
  /** Who asks. */
  member: memberId,
  team: z.custom<Team>(isTeam),
  people: z.array(z.strictObject({ member: memberId, name: z.string(), email: z.nullable(z.string()) })),
  words: z.array(z.tuple([wordsId, z.string()])),
  filed: z.array(z.strictObject({ occurrence: occurrenceId, name: z.string(), url: z.nullable(z.string()) })),
}))

/** A Doc without a team, or without one for this person: status 404, except after unlinking. */
const none = once(() => z.strictObject({ v: z.literal(1), kind: z.literal('none') }))

/** Why nothing happened, and what to do next; also with status 429. */
const refused = once(() =>
  z.strictObject({ v: z.literal(1), kind: z.literal('refused'), sentence: z.string() }),
)

/** What `/api/doc/open`, `/link`, `/unlink` and `/import` answer. */
export const docAnswer = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...snapshot(), kind: z.literal('team') }),
    none(),
    refused(),
  ]),
)
export type DocAnswer = z.infer<ReturnType<typeof docAnswer>>

/** What `/api/doc/commands` answers. Only where the person was too fast there is no team beside the sentence. */
export const docCommandsAnswer = once(() =>
  z.union([
    /** `repeated`: the press had come before, and nothing was done now. */
    z.strictObject({ ...snapshot(), kind: z.literal('done'), repeated: z.optional(z.literal(true)) }),
    z.strictObject({ ...snapshot(), kind: z.literal('refused'), sentence: z.string() }),
    none(),
    refused(),
  ]),
)
export type DocCommandsAnswer = z.infer<ReturnType<typeof docCommandsAnswer>>

/** A team as one of its members sees it, without the answer's kind. */
export type TeamSnapshot = Omit<Extract<DocAnswer, { kind: 'team' }>, 'kind'>
