import { randomInt } from 'node:crypto'
import { instant, makeLeaderCode, type Refusal, readLeaderCode, refusalText, speak } from '@roundtable/core'
import * as z from 'zod'
import { codeHash } from '../api/link-code'
import type { Pace } from '../api/pace'
import type { Conversing } from '../conversation/deps'
import { memberFor } from '../conversation/member-for'
import type { Language } from '../conversation/scenery'
import { malformed, shown, type TabReply } from './door'
import type { TabHome } from './home'
import type { TabAccount } from './sign-in'

/** Over a weekend: a code is sent on Friday and read on Monday. */
const codeHours = 72

/** A new code by which the member lets in one leader. It is shown once and kept nowhere; their earlier one is dead. */
export async function issueLeaderCode(by: Conversing, { key, member }: TabHome): Promise<TabReply> {
  for (;;) {
    const code = makeLeaderCode(randomInt)
    const until = instant.parse(by.now() + codeHours * 3_600_000)
    if (await by.store.leaderCodes.put(key, member, await codeHash(code), until))
      return shown({ code, hours: codeHours })
  }
}

const typed = z.strictObject({ code: z.string().max(100) })

/**
 * Lets a leader in whose code somebody of the team made: into the roster, by the name and id of the directory, and into
 * the team's log. A code that is wrong, used, outdated, of another school or of somebody who has left is one answer.
 */
export async function takeTypedCode(
  by: Conversing,
  tries: Pace,
  account: TabAccount,
  { body, language }: { body: unknown; language: Language },
): Promise<TabReply> {
  const read = typed.safeParse(body)
  if (!read.success) return malformed
  const refused = (refusal: Refusal) =>
    shown({
      kind: 'refused',
      sentence: refusalText(
        refusal,
        speak(language, new Map(), () => undefined),
      ),
    })
  const wrong = () => refused({ code: 'leader-code-wrong' })
  const { tenant, person } = account
  const used = tries.take(`${tenant} ${person}`)
  if (used !== null)
    return refused({ code: 'link-tries-used-up', minutes: Math.max(1, Math.round(used.wait / 60_000)) })
  const code = readLeaderCode(read.data.code)
  const hash = code === null ? null : await codeHash(code)
  const stands = hash === null ? null : await by.store.leaderCodes.get(tenant, hash, by.now())
  if (hash === null || stands === null) return wrong()
  tries.giveBack(`${tenant} ${person}`)
  const key = { tenant, team: stands.team }
  const people = await by.store.roster.of(key)
  const leader = memberFor(people, key, { aadObjectId: person })
  const isKnown = people.some(({ member }) => member === leader)
  const name = account.name === '' ? person : account.name
  const fresh = { member: leader, aadObjectId: person, teamsUserId: null, name, email: null }
  const result = await by.runner.run({
    key,
    commands: [{ type: 'admit-leader', leader }],
    actor: { kind: 'member', member: stands.member },
    seen: [],
    roster: { put: isKnown ? [] : [fresh], remove: [] },
    leaderCode: hash,
  })
  if (result.kind !== 'refused') return shown({ kind: 'done' })
  return result.refusal.code === 'not-a-member' ? wrong() : refused(result.refusal)
}
