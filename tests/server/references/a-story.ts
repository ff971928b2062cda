import { teamId } from '@roundtable/core'
import fc from 'fast-check'
import type { Happening, Incoming } from '../../../teams-app/src/bot/incoming'
import { administration } from '../../../teams-app/tab/text/en/administration'
import { chatOf, personOf, tenantOf } from '../../bench/side-by-side/many-teams'
import { addresses, type Entry, type SchoolOfChats } from './a-school-of-chats'
import { personalChatOf, type Says } from './a-teams-that-writes-down'
import { whatWasTold } from './what-was-told'

type Chat = 'group' | 'personal'
const chat = fc.constantFrom<Chat>('group', 'personal')
const address = fc.constantFrom(...addresses)
/** Some activities come a while after what happened later. */
const late = fc.constantFrom(0, 0, 0, 90_000, 400_000)
const says = fc.constantFrom<Says>(
  201,
  201,
  404,
  500,
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
)

/** What happens to a team's chat and the chat of one of its people. */
export const step = fc.oneof(
  fc.record({
    told: fc.constantFrom('installed', 'uninstalled', 'conversation-renamed'),
    chat,
    address,
    late,
  }),
  fc.record({ told: fc.constantFrom('installed', 'uninstalled'), chat, address, late }),
  fc.record({ chat, answers: says }),
  fc.record({ says: fc.constantFrom('conversation', 'team', 'member'), chat }),
  fc.record({ says: fc.constantFrom('team', 'member'), chat }),
  fc.record({ startsAnew: fc.constant(true) }),
)
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Lets one history happen to the n-th team. What is wrong, and how what was to be said ended. */
export async function tellStory(school: SchoolOfChats, n: number, steps: readonly Step[]) {
  const { teams, clock } = school
  const tenant = tenantOf(n)
  // By which Teams knows them; copies of a team share all but the number.
  const person = { ...personOf(n, 1), id: `29:person-${n}` }
  const ids = { group: chatOf(n).id, personal: personalChatOf(person.id) }
  const told = whatWasTold()
  const first = { at: school.since, address: addresses[0] ?? '' }
  told.tell({ chat: ids.group, ...first, change: 'installed' })
  const wrong: string[] = []
  const ended: string[] = []
  /** What was to be said and did not arrive. */
  const keys = new Set<string>()
  let said = 0

  /** Where something must go now, if anywhere. */
  function targetOf(to: string, which: Chat): string | null {
    const opens = to === 'member' && !told.known(ids.personal)
    if (opens && !told.isThere(ids.group)) return null
    if (opens) {
      const address = told.address(ids.group) ?? ''
      told.tell({ chat: ids.personal, at: clock.now, address, change: null })
    }
    const chat = to === 'member' ? ids.personal : to === 'team' ? ids.group : ids[which]
    return told.known(chat) && told.isThere(chat) ? chat : null
  }

  /** What came to Teams while something happens, held against where it had to go. */
  async function watched(
    what: string,
    key: string | null,
    target: () => string | null,
    happen: () => Promise<void>,
  ): Promise<void> {
    const [posts, opened] = [teams.posts.length, teams.opened.length]
    const before = told.address(ids.group)
    const chat = target()
    if (key !== null) keys.add(key)
    const expected =
      chat === null ? [] : [{ chat, address: told.address(chat), says: teams.says.get(chat) ?? 201 }]
    await happen()
    const came = teams.posts.slice(posts)
    if (JSON.stringify(came) !== JSON.stringify(expected))
      wrong.push(`${what}: ${JSON.stringify({ came, expected })}`)
    for (const one of teams.opened.slice(opened)) {
      ended.push('opened')
      if (one.address !== before || one.chat !== ids.personal)
        wrong.push(`${what}: opened ${JSON.stringify(one)}`)
    }
    for (const { chat: at, says: answer } of came)
      if (typeof answer === 'string') told.tell({ chat: at, at: clock.now, address: '', change: 'removed' })
    if (came.some((one) => one.says === 201)) keys.delete(key ?? '')
    ended.push(...came.filter((one) => one.says === 201).map(() => 'sent'))
  }

  async function hear(
    kind: 'installed' | 'uninstalled' | 'conversation-renamed',
    step: Heard,
  ): Promise<void> {
    const at = clock.now - step.late
    const id = ids[step.chat]
    const scope = step.chat
    const happening: Happening = kind === 'conversation-renamed' ? { kind, name: 'ours' } : { kind, scope }
    const incoming: Incoming = {
      ...happening,
      where: {
        tenant,
        conversation: { id, kind: scope },
        serviceUrl: step.address,
        bot: { id: '28:bot', name: 'Roundtable' },
      },
      from: person,
      activityId: `${n}-${++said}`,
      at,
      locale: 'en-US',
      dedupe: [`${n}-${said}`],
    }
    const change = ({ installed: 'installed', uninstalled: 'removed' } as const)[kind as 'installed'] ?? null
    told.tell({ chat: id, at, address: step.address, change })
    const target = () => (kind === 'installed' ? targetOf('conversation', step.chat) : null)
    await watched(kind, null, target, () => school.hear(incoming))
  }

  for (const step of steps) {
    clock.now += 60_000
    if ('told' in step) await hear(step.told, step)
    else if ('answers' in step) teams.says.set(ids[step.chat], step.answers)
    else if ('startsAnew' in step) await school.restart()
    else {
      const to = {
        conversation: { to: 'conversation', conversation: ids[step.chat], thread: null },
        team: { to: 'team' },
        member: { to: 'member', member: school.member },
      } as const
      const what: Entry = {
        team: teamId.parse(`team-${n}`),
        to: to[step.says],
        screen: { screen: 'next' },
        viewer: null,
        language: 'en',
        card: null,
      }
      const key = `${n}-${++said}`
      await watched(
        `said to the ${step.says}`,
        `say:${key}`,
        () => targetOf(step.says, step.chat),
        () => school.say(tenant, key, what),
      )
    }
  }
  const givenUp = (await school.givenUp(tenant)).filter(({ key }) => keys.has(key))
  const listed = new Set(givenUp.map(({ key }) => key))
  for (const key of keys) if (!listed.has(key)) wrong.push(`${key} was neither sent nor listed`)
  for (const { key, reason, doubt } of givenUp) {
    ended.push(reason)
    if (!(reason in administration.reasons)) wrong.push(`nobody is told why ${key}: ${reason}`)
    if (doubt !== (reason === 'unknown')) wrong.push(`${key} in doubt: ${doubt}`)
  }
  return { wrong, ended }
}

type Heard = Extract<Step, { told: unknown }>
