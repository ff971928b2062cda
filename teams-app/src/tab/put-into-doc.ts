import { occurrenceId } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { seenKey } from '../ids'
import { entryOfJob } from '../messages/doc-jobs'
import { malformed, shown, type TabReply } from './door'
import type { TabHome } from './home'
import type { TabAccount } from './sign-in'

/** An agenda that shall go into the team's Doc; `press` is the same when it is sent again. */
const request = z.strictObject({
  press: z.string().regex(/^[\w-]{16,64}$/),
  occurrence: occurrenceId,
})

/**
 * Sends an agenda into the team's Doc by the outbox, once however often it is asked. When Google needs an answer, or does
 * not let us, whoever pressed is told in their own chat.
 */
export async function putIntoDoc(
  by: Conversing,
  { person }: TabAccount,
  { key, member }: TabHome,
  body: unknown,
): Promise<TabReply> {
  const read = request.safeParse(body)
  if (!read.success || by.google === null) return malformed
  const { press, occurrence } = read.data
  const pressKey = `tab-doc:${seenKey(key.team, person, press)}`
  const to = { to: 'member', member } as const
  await by.runner.run({
    key,
    commands: [],
    actor: { kind: 'member', member },
    seen: [pressKey],
    also: () => [
      entryOfJob(
        { job: 'agenda-doc', occurrence, answers: {} },
        { key, pressKey, to, viewer: member, now: by.now() },
      ),
    ],
  })
  return shown({ kind: 'done' })
}
