import { type Command, command, type MemberId } from '@roundtable/core'
import * as z from 'zod'
import type { Conversing } from '../conversation/deps'
import { type Language, sentenceOf } from '../conversation/scenery'
import { seenKey } from '../ids'
import { malformed, shown, type TabReply } from './door'
import type { TabHome } from './home'
import type { TabAccount } from './sign-in'

/** What one press in the tab does; `press` is the same when it is sent again. */
const pressRequest = z.strictObject({
  press: z.string().regex(/^[\w-]{16,64}$/),
  commands: z
    .array(z.unknown())
    .min(1)
    .max(20)
    .transform((given, context) =>
      given.flatMap((one) => {
        const read = command.safeParse(one)
        if (read.success) return [read.data]
        context.addIssue('not a command')
        return []
      }),
    ),
})

/**
 * Whether the tab may ask for it at all: what names a message of a chat is known from the chat alone, and in the tab nobody
 * writes for somebody else.
 */
function isOfTheTab(one: Command, member: MemberId): boolean {
  if (one.type === 'found-team') return false
  // Who a leader is, the directory says to whoever types the code.
  if (one.type === 'admit-leader') return false
  if (one.type !== 'log-win' && one.type !== 'log-reflection') return true
  return one.source === undefined && (one.author ?? member) === member
}

/** Carries out what was pressed, once however often it is sent. */
export async function doPress(
  by: Conversing,
  { person }: TabAccount,
  { key, member }: TabHome,
  body: unknown,
  language: Language,
): Promise<TabReply> {
  const read = pressRequest.safeParse(body)
  if (!read.success) return malformed
  const { press, commands } = read.data
  if (!commands.every((one) => isOfTheTab(one, member))) return malformed
  const seen = [`tab-press:${seenKey(key.team, person, press)}`]
  const result = await by.runner.run({ key, commands, actor: { kind: 'member', member }, seen })
  if (result.kind !== 'refused') return shown({ kind: 'done' })
  return shown({ kind: 'refused', sentence: await sentenceOf(by, key, result.refusal, language) })
}
