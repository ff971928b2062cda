import {
  type Activity,
  ActivityHandler,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import * as z from 'zod'
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
  sorry(activity: unknown, why: 'late' | 'failed'): TurnResult
}

/**
 * Runs one activity through botbuilder. `handle` decides; an answer that has no place in the response
 * (a message was typed, a button was an Action.Submit) goes to `reply`.
 */
export function createAdapter(to: {
  handle: (incoming: Incoming) => Promise<Answer>
  reply: (incoming: Incoming, reply: Reply) => Promise<void>
}): Adapter {
  return {
    async process(activity) {
      const incoming = parseActivity(activity)
      if ('malformed' in incoming)
        return { status: 400, body: { error: 'malformed' }, malformed: incoming.malformed }
      const turn = new Turn()
      const context = new TurnContext(turn, botbuilderActivity.parse(activity))
      await turn.run(context, new Handler(incoming, to))
      return turn.result
    },
    sorry(activity, why) {
      const incoming = parseActivity(activity)
      if ('malformed' in incoming || !isInvoke(incoming))
        return { status: why === 'late' ? 503 : 500, body: { error: why } }
      return invokeAnswer(incoming, { kind: 'message', text: stockPhrase(incoming.locale, why) })
    },
  }
}

type Handlers = Parameters<typeof createAdapter>[0]

/** botbuilder's dispatch by type, with one door for all invokes and one for all the rest. */
class Handler extends ActivityHandler {
  constructor(incoming: Incoming, to: Handlers) {
    super()
    this.invoked = async () => invokeAnswer(incoming, await to.handle(incoming))
    this.onTurn(async (context, next) => {
      if (context.activity.type === 'invoke') return next()
      const reply = replyOf(await to.handle(incoming))
      if (reply !== null) await to.reply(incoming, reply)
    })
  }

  private readonly invoked: () => Promise<InvokeResponse>

  protected override onInvokeActivity(): Promise<InvokeResponse> {
    return this.invoked()
  }
}

const invokeResponse = z.object({ value: z.object({ status: z.number(), body: z.unknown() }) })

/** One turn. It keeps the response to an invoke; whatever else is said goes through our own sender. */
class Turn extends BotAdapter {
  result: TurnResult = { status: 200, body: undefined }

  async run(context: TurnContext, handler: Handler): Promise<void> {
    await this.runMiddleware(context, (turn) => handler.run(turn))
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type !== 'invokeResponse') throw new Error('only the sender sends')
      context.turnState.set(INVOKE_RESPONSE_KEY, activity)
      this.result = invokeResponse.parse(activity).value
    }
    return activities.map(() => ({ id: '' }))
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('only the sender sends'))
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('only the sender sends'))
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('only the sender sends'))
  }
}

/** botbuilder reads the type and the name; all the rest has been read by `parseActivity`. */
const botbuilderActivity = z.custom<Activity>((activity) => typeof activity === 'object' && activity !== null)
