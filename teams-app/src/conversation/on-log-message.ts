import {
  type Command,
  currentMember,
  today as dayOf,
  type MemberId,
  meetingInHand,
  refusalText,
  speak,
} from '@roundtable/core'
import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import { logDialogCard } from '../cards/log-dialog-card'
import { seenKey, thingIdOf } from '../ids'
import type { TeamKey } from '../store/team-key'
import { audienceOf } from './audience'
import type { Conversing } from './deps'
import { homeOf } from './home'
import { memberFor } from './member-for'
import { emptyStage, languageOf, sentenceOf, textsOf } from './scenery'
import { sightingOf } from './sighting'

type Pointed = Extract<Incoming, { kind: 'log-message-ask' | 'log-message-submit' }>

/**
 * The message action "Log as reflection": first a dialog with the message, then the reflection. Its author is
 * whoever wrote the message; it is logged once, whoever points at it and however often.
 */
export async function onLogMessage(by: Conversing, incoming: Pointed): Promise<Answer> {
  const { where, locale, message } = incoming
  await by.store.conversations.see(where.tenant, sightingOf(incoming))
  const home = await homeOf(by, incoming, null)
  const { language } = audienceOf(incoming, home)
  const texts = textsOf(language)
  const told = (text: string): Answer => ({ kind: 'dialog-message', text })
  const stranger = speak(languageOf(locale), new Map(), () => undefined)
  if (home.kind !== 'team') return told(refusalText({ code: 'no-team' }, stranger))
  if (home.member === null) return told(refusalText({ code: 'not-a-member' }, stranger))
  if (message.text.trim() === '') return told(texts.logDialog.empty)
  if (incoming.kind === 'log-message-ask') {
    const author = message.author?.name ?? texts.logDialog.somebody
    const card = logDialogCard({ ...emptyStage(by, language), teamId: home.key.team }, author, message.text)
    return { kind: 'dialog', title: texts.logDialog.title, card: { ...card }, width: 480, height: 320 }
  }
  const { key, member } = home
  const remembered = await by.teams.recall(key)
  if (remembered === null) return told(refusalText({ code: 'no-team' }, stranger))
  const { team } = remembered
  const meeting = meetingInHand(team, by.now())
  if (meeting === undefined) return told(texts.next.none)
  const author = await authorOf(by, key, message.author)
  const today = dayOf(by.now(), team.profile.zone)
  if (author === null || currentMember(team.profile, author, today) === undefined)
    return told(texts.logDialog.notAMember)
  const source = { conversation: where.conversation.id, message: message.id }
  const command: Command = {
    type: 'log-reflection',
    id: thingIdOf('reflection', where.tenant, source.conversation, source.message),
    occurrence: meeting.id,
    author,
    text: message.text,
    source,
  }
  const seen = [`log:${seenKey(...incoming.dedupe)}`]
  const result = await by.runner.run({ key, commands: [command], actor: { kind: 'member', member }, seen })
  return told(result.kind === 'refused' ? await sentenceOf(by, key, result.refusal) : texts.logDialog.done)
}

/** Who wrote the message; some clients name the person by the id that only Teams knows. */
async function authorOf(
  by: Conversing,
  key: TeamKey,
  author: Pointed['message']['author'],
): Promise<MemberId | null> {
  if (author === null) return null
  const people = await by.store.roster.of(key)
  const { aadObjectId } = author
  if (aadObjectId !== undefined) return memberFor(people, key, { aadObjectId })
  return people.find(({ teamsUserId }) => teamsUserId === author.id)?.member ?? null
}
