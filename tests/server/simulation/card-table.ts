import * as z from 'zod'
import { type Chat, type Person, personalChat } from '../activities'
import { type CardView, viewOf } from '../card-view'
import type { TeamInPlay } from './a-team'
import type { Script } from './script'

const cardsOf = z.object({ attachments: z.array(z.object({ content: z.unknown() })) })

const memory = 6

/** Puts a card before whoever reads a chat, or before the person who was answered with it. */
export function putCard(team: TeamInPlay, place: string, card: CardView): void {
  if (card.buttons.length === 0) return
  team.cards.set(place, [...(team.cards.get(place) ?? []), card].slice(-memory))
}

let read = new WeakMap<Script, number>()

/** Lays out what the bot has posted since the last time. */
export function layOut(script: Script): void {
  const { posts } = script.world.teams
  for (const post of posts.slice(read.get(script) ?? 0)) {
    if (!post.stands) continue
    const team = script.teams.find((one) => placesOf(one).includes(post.chat))
    if (team === undefined) continue
    for (const { content } of cardsOf.parse(post.body).attachments) putCard(team, post.chat, viewOf(content))
  }
  read = read.set(script, posts.length)
}

const placesOf = ({ chat, people }: TeamInPlay) => [chat.id, ...people.map((one) => personalChat(one).id)]

/** The cards that the person can press in a chat. */
export function cardsBefore(team: TeamInPlay, who: Person, chat: Chat): readonly CardView[] {
  return [...(team.cards.get(chat.id) ?? []), ...(team.cards.get(who.aadObjectId) ?? [])]
}
