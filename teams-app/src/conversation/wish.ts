import {
  type Command,
  today as dayOf,
  type LocalDate,
  type MemberId,
  meetingInHand,
  nextOccurrence,
  type occurrenceId,
  type Round,
  type Team,
  type ThingId,
  writtenDay,
  writtenDays,
} from '@roundtable/core'
import type { CommandWord } from '../bot/command-words'
import type { Incoming } from '../bot/incoming'
import { tagged, understand, type Wish } from '../bot/understand'
import type { Screen, ScreenOf } from '../cards/screen'
import { thingIdOf } from '../ids'
import type { Person } from '../store/roster'
import type { TeamKey } from '../store/team-key'
import type { Conversing } from './deps'
import { memberFor } from './member-for'
import { readAction } from './read-action'

type Message = Extract<Incoming, { kind: 'message' }>

/** What a message comes to: a card to show, or commands and the card that follows them. */
export type WishOutcome = { show: Screen } | { commands: readonly Command[]; after: Screen }

interface Hearing {
  message: Message
  team: Team
  key: TeamKey
  member: MemberId
  today: LocalDate
  now: ReturnType<Conversing['now']>
  names: readonly Person[]
  /** The round whose closing card the message answers, while it is not filed. */
  round: Round | null
}

type Reader = (rest: string, hearing: Hearing) => WishOutcome

const show =
  (screen: Screen): Reader =>
  () => ({ show: screen })

function source({ where, activityId }: Message) {
  return { conversation: where.conversation.id, message: activityId }
}

type TextWord = ScreenOf<'say-more'>['word']

function missing(word: TextWord): WishOutcome {
  return { show: { screen: 'say-more', word } }
}

/** A text that becomes something of the meeting in hand; without one, the card that shows how to say it. */
function entered(
  word: TextWord,
  what: 'reflection' | 'win' | 'action' | 'decision',
  make: (
    text: string,
    occurrence: ReturnType<typeof occurrenceId.parse>,
    hearing: Hearing,
    id: ReturnType<typeof thingIdOf>,
  ) => Command | null,
): Reader {
  return (rest, hearing) => {
    const meeting = hearing.round?.occurrence ?? meetingInHand(hearing.team, hearing.now)?.id
    if (meeting === undefined) return { show: { screen: 'next' } }
    if (rest === '') return missing(word)
    const { where, activityId } = hearing.message
    const id = thingIdOf(what, where.tenant, where.conversation.id, activityId)
    const command = make(rest, meeting, hearing, id)
    return command === null ? missing(word) : { commands: [command], after: { screen: 'logged', what, id } }
  }
}

const reflection = entered('reflect', 'reflection', (text, occurrence, { message, member }, id) => ({
  type: 'log-reflection',
  id,
  occurrence,
  author: member,
  text,
  source: source(message),
}))

const win = entered('win', 'win', (text, occurrence, { message }, id) => ({
  type: 'log-win',
  id,
  occurrence,
  text,
  people: [],
  source: source(message),
}))

const readers: Readonly<Record<CommandWord, Reader>> = {
  next: show({ screen: 'next' }),
  turns: show({ screen: 'turns' }),
  agenda: show({ screen: 'agenda', occurrence: null }),
  swap: show({ screen: 'swap' }),
  pass: show({ screen: 'away' }),
  why: show({ screen: 'why', occurrence: null }),
  cancel: show({ screen: 'cancel' }),
  mypart: (_, { message }) => ({
    show:
      message.where.conversation.kind === 'personal'
        ? { screen: 'my-part' }
        : { screen: 'my-part', shared: true },
  }),
  nothere: show({ screen: 'not-here', occurrence: null }),
  members: show({ screen: 'members' }),
  pin: show({ screen: 'pin' }),
  move: show({ screen: 'move' }),
  setup: show({ screen: 'set-up' }),
  // Everybody reads an answer in a shared chat: there the code comes to the one who presses.
  link: (_, { message }) => ({
    show: { screen: message.where.conversation.kind === 'personal' ? 'link-code' : 'link-doc' },
  }),
  help: show({ screen: 'help', near: null, unclear: false }),
  away: (rest, { today, team }) => {
    if (rest === '') return { show: { screen: 'away' } }
    const days =
      writtenDays(rest, today, team.profile.settings.language) ??
      writtenDays(rest, today, otherLanguage(team))
    return days === null
      ? missing('away')
      : { show: { screen: 'away-preview', from: days.from, until: days.until ?? null, kind: 'away' } }
  },
  topic: (rest, { message, team, today }) => {
    if (rest === '') return { show: { screen: 'topics' } }
    const meeting = nextOccurrence(team, today)
    if (meeting === undefined) return { show: { screen: 'next' } }
    const { where, activityId } = message
    const id = thingIdOf('topic', where.tenant, where.conversation.id, activityId)
    return {
      commands: [{ type: 'add-item', id, occurrence: meeting.id, text: rest }],
      after: { screen: 'logged', what: 'topic', id },
    }
  },
  calendar: show({ screen: 'calendar' }),
  reflect: reflection,
  win,
  decision: entered('decision', 'decision', (text, occurrence, _, id) => ({
    type: 'record-decision',
    id,
    occurrence,
    text,
  })),
  action: entered('action', 'action', (text, occurrence, hearing, id) => {
    const { team, member, today, names, message } = hearing
    const language = team.profile.settings.language
    const mentioned = message.mentions.flatMap(({ aadObjectId, name }) => {
      return aadObjectId === undefined
        ? []
        : [{ member: memberFor(names, hearing.key, { aadObjectId }), name }]
    })
    const action = readAction(text, [...mentioned, ...names], (words) => writtenDay(words, today, language))
    if (action === null) return null
    const { text: what, owner, due } = action
    return {
      type: 'add-action',
      id,
      occurrence,
      owner: owner ?? member,
      text: what,
      ...(due === null ? {} : { due }),
    }
  }),
}

function otherLanguage({ profile }: Team): 'en' | 'es' {
  return profile.settings.language === 'en' ? 'es' : 'en'
}

/**
 * Reads a wish as of now, for the team and the member who speaks. `answered` is the round whose closing card the
 * message answers: then it is a reflection of that meeting, unless it says something else to us. Null when it
 * was not said to us and that round is over: then it is only talk.
 */
export async function wishOf(
  by: Conversing,
  message: Message,
  { key, member }: { key: TeamKey; member: MemberId },
  { addressed, answered }: { addressed: boolean; answered: ThingId | null },
): Promise<WishOutcome | null> {
  // Whose team it is was asked of the store a moment ago.
  const remembered = await by.teams.atHand(key)
  if (remembered === null) return { show: { screen: 'welcome' } }
  const { team } = remembered
  const round = team.rounds.rounds.find(({ id, state }) => id === answered && state !== 'filed') ?? null
  if (!addressed && round === null) return null
  const wish = wishIn(message.text, addressed, round !== null)
  if (wish.kind === 'unclear') return { show: { screen: 'help', near: wish.near, unclear: true } }
  const now = by.now()
  const names = await by.store.roster.of(key)
  const today = dayOf(now, team.profile.zone)
  const hearing: Hearing = { message, team, key, member, today, now, names, round }
  if (wish.kind === 'tagged') return (wish.tag === 'win' ? win : reflection)(wish.text, hearing)
  return readers[wish.word](wish.rest, hearing)
}

/** What is said under a closing card is a reflection without any word of command. */
function wishIn(text: string, addressed: boolean, answers: boolean): Wish {
  const wish = addressed ? understand(text) : tagged(text)
  if (wish !== null && (wish.kind !== 'unclear' || !answers)) return wish
  return { kind: 'tagged', tag: 'reflection', text }
}
