import { parseActivity } from './activity'
import { type Answer, invokeAnswer, isInvoke, type Reply, replyOf } from './answer'
import type { Incoming } from './incoming'
import { stockPhrase } from './stock-phrase'

/** What the bot says over HTTP. */
export interface TurnResult {
  status: number
  body: unknown
  /** Why the activity could not be read; for the log. */
  malformed?: string
}

export interface Adapter {
  process(activity: unknown): Promise<TurnResult>
  /** What is said instead of a result: to who clicked in words, to Teams by a status that asks it to come again. */
  sorry(activity: unknown, why: Sorry): TurnResult
}

/** `many`: one person did so much that others would have to wait. */
type Sorry = 'late' | 'failed' | 'many'

/** What somebody does of their own accord; whatever else comes is Teams' doing. */
const deeds: ReadonlySet<Incoming['kind']> = new Set([
  'message',
  'card-action',
  'log-message-ask',
  'log-message-submit',
])

/**
 * Takes one activity of Bot Framework's protocol: `handle` decides, and who clicked gets the answer in the response.
 * An answer that has no place there (a message was typed, a button was an Action.Submit) goes to `reply`.
 */
export function createAdapter(to: {
  /** Counts one deed of the person more; false when it is one too many (TRUST.md S11). */
  mayAct: (tenant: string, person: string) => boolean
  handle: (incoming: Incoming) => Promise<Answer>
  reply: (incoming: Incoming, reply: Reply) => Promise<void>
}): Adapter {
  function sorry(incoming: ReturnType<typeof parseActivity>, why: Sorry): TurnResult {
    if ('malformed' in incoming || !isInvoke(incoming))
      return { status: why === 'failed' ? 500 : 503, body: { error: why } }
    return invokeAnswer(incoming, { kind: 'message', text: stockPhrase(incoming.locale, why) })
  }

  return {
    async process(activity) {
      const incoming = parseActivity(activity)
      if ('malformed' in incoming)
        return { status: 400, body: { error: 'malformed' }, malformed: incoming.malformed }
      const { where, from } = incoming
      if (deeds.has(incoming.kind) && !to.mayAct(where.tenant, from.aadObjectId ?? from.id))
        return sorry(incoming, 'many')
      const answer = await to.handle(incoming)
      if (isInvoke(incoming)) return invokeAnswer(incoming, answer)
      const reply = replyOf(answer)
      if (reply !== null) await to.reply(incoming, reply)
      return { status: 200, body: undefined }
    },
    sorry: (activity, why) => sorry(parseActivity(activity), why),
  }
}
