import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import { tagged } from '../bot/understand'
import type { Screen } from '../cards/screen'
import { seenKey } from '../ids'
import { say } from '../messages/say'
import type { OutboxEntry } from '../store/outbox'
import { answeredRound } from './answered-round'
import type { Conversing } from './deps'
import { type Home, homeOf } from './home'
import { languageOf } from './scenery'
import { sightingOf } from './sighting'
import { wishOf } from './wish'

type Message = Extract<Incoming, { kind: 'message' }>

/**
 * A typed message. Meant for us: in a personal chat always, elsewhere when it mentions us, carries a tag or
 * answers a closing card; whatever else people say to each other is neither answered nor kept.
 */
export async function onMessage(by: Conversing, incoming: Message): Promise<Answer> {
  const { where, text, mentionsBot } = incoming
  const { tenant, conversation } = where
  const none: Answer = { kind: 'none' }
  const addressed = conversation.kind === 'personal' || mentionsBot || tagged(text) !== null
  const answered = await answeredRound(by, incoming)
  if (!addressed && answered === null) return none
  const home = await homeOf(by, incoming, null)
  if (!addressed && (home.kind !== 'team' || home.member === null)) return none
  const conversations = [sightingOf(incoming)]
  const at = by.now()
  const reply = (screen: Screen): readonly OutboxEntry[] => [replyTo(incoming, home, screen, at)]
  const seen = incoming.dedupe
  const answer = (screen: Screen) =>
    by.store.commitWithoutTeam({ tenant, at, seen, outbox: reply(screen), conversations })
  if (home.kind !== 'team') {
    const screen: Screen =
      home.kind === 'none' ? { screen: 'welcome' } : { screen: 'choose-team', teams: [...home.teams] }
    await answer(screen)
  } else if (home.member === null) {
    await answer({ screen: 'refusal', refusal: { code: 'not-a-member' } })
  } else {
    const { key, member } = home
    const wish = await wishOf(by, incoming, { key, member }, { addressed, answered })
    if (wish === null) return none
    if ('show' in wish) await answer(wish.show)
    else
      await by.runner.run({
        key,
        commands: wish.commands,
        actor: { kind: 'member', member },
        seen,
        conversations,
        also: (result) =>
          reply(result.kind === 'done' ? wish.after : { screen: 'refusal', refusal: result.refusal }),
      })
  }
  by.committed()
  return none
}

function replyTo(incoming: Message, home: Home, screen: Screen, at: OutboxEntry['dueAt']): OutboxEntry {
  const { conversation } = incoming.where
  return say(
    `reply:${seenKey(...incoming.dedupe)}`,
    {
      team: home.kind === 'team' ? home.key.team : null,
      to: { to: 'conversation', conversation: conversation.id, thread: conversation.thread ?? null },
      screen,
      // What only the writer may see is drawn for them in their own chat; elsewhere everybody reads it.
      viewer: home.kind === 'team' ? home.member : null,
      language: languageOf(incoming.locale),
      card: null,
    },
    at,
  )
}
