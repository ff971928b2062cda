import { today as dayOf, type Team, type TeamId } from '@roundtable/core'
import type { Answer } from '../bot/answer'
import type { Incoming } from '../bot/incoming'
import { type Press, readPress } from '../cards/card-data'
import { outOfDateCard } from '../cards/refusal-card'
import type { Draft } from '../cards/scene'
import type { Screen } from '../cards/screen'
import { seenKey } from '../ids'
import { entryOfJob } from '../messages/doc-jobs'
import { withWords } from '../store/with-words'
import { audienceOf } from './audience'
import { cardFor } from './card-for'
import type { Conversing } from './deps'
import type { Filling, FormOutcome } from './forms/filling'
import { readForm } from './forms/read-form'
import { saveSetUp } from './forms/save-set-up'
import { type Home, homeOf } from './home'
import { emptyStage, sentenceOf, textsOf } from './scenery'
import { RosterUnavailable } from './set-up-facts'
import { sightingOf } from './sighting'

type Pressed = Extract<Incoming, { kind: 'card-action' }>

/**
 * By what a press is known when Teams delivers it again under another id: the drawing of the card, the person
 * and what was sent. Another button or another text is another press: a card in a chat can be used again.
 * Answers without a name are left out: nothing of them is kept here, not even a digest.
 */
function pressKeyOf({ from }: Pressed, { nonce, tap, fields }: Press, team: Team | null): string {
  const form = tap.tap === 'form' && tap.form.form === 'closing' ? tap.form : null
  const round = team?.rounds.rounds.find(({ id }) => id === form?.round)
  const kept = Object.entries(fields).filter(
    ([id]) => form === null || round?.mode === 'named' || !id.startsWith('answer:'),
  )
  return `press:${seenKey(nonce, from.aadObjectId ?? from.id, JSON.stringify([tap, kept.sort()]))}`
}

/** A pressed button: carried out, and answered in place with the card as things then stand. */
export async function onCardAction(by: Conversing, incoming: Pressed): Promise<Answer> {
  const { where, data } = incoming
  const press = readPress(data)
  await by.store.conversations.see(where.tenant, sightingOf(incoming))
  const home = await homeOf(by, incoming, press?.team ?? null)
  const audience = audienceOf(incoming, home)
  const outOfDate = () => outOfDateCard({ ...emptyStage(by, audience.language), teamId: audience.team })
  if (press === null) return { kind: 'card', card: { ...outOfDate() } }
  await rememberChoice(by, incoming, home, press.team)
  const show = async (screen: Screen, draft: Draft | null = null): Promise<Answer> => {
    const drawn = await cardFor(by, audience, screen, draft)
    return { kind: 'card', card: { ...(drawn ?? outOfDate()) } }
  }
  try {
    return await carryOut(by, incoming, home, press, show)
  } catch (problem) {
    if (!(problem instanceof RosterUnavailable)) throw problem
    return { kind: 'message', text: textsOf(audience.language).rosterMissing }
  }
}

async function carryOut(
  by: Conversing,
  incoming: Pressed,
  home: Home,
  press: Press,
  show: (screen: Screen, draft?: Draft | null) => Promise<Answer>,
): Promise<Answer> {
  const { tap, fields } = press
  if (tap.tap === 'form' && tap.form.form === 'set-up')
    return saveSetUp(by, incoming, home, {
      press,
      seen: [...incoming.dedupe, pressKeyOf(incoming, press, null)],
    })
  if (home.kind === 'several') return show({ screen: 'choose-team', teams: home.teams.slice(0, 6) })
  if (home.kind === 'team' && home.member === null)
    return show({ screen: 'refusal', refusal: { code: 'not-a-member' } })
  if (tap.tap === 'show') return show(tap.screen)
  if (home.kind === 'none' || home.member === null)
    return show({ screen: 'refusal', refusal: { code: 'no-team' } })
  const { key, member } = home
  const remembered = await by.teams.recall(key)
  if (remembered === null) return show({ screen: 'refusal', refusal: { code: 'no-team' } })
  const pressKey = pressKeyOf(incoming, press, remembered.team)
  const filling = fillingOf(by, remembered.team, { member, fields, pressKey })
  const read: FormOutcome =
    tap.tap === 'do'
      ? { commands: tap.commands, after: tap.after, again: null }
      : await withWords(
          (ids) => by.store.words.of(key, ids),
          (words) => readForm({ ...filling, words }, tap.form),
        )
  if ('show' in read) return show(read.show)
  if ('problem' in read) return show(read.again, { problem: read.problem, typed: fields })
  if ('refused' in read)
    return show(read.again, { problem: await sentenceOf(by, key, read.refused), typed: fields })
  const { commands, after, again, repeated, job } = read
  const seen = [...incoming.dedupe, pressKey]
  const { conversation } = incoming.where
  const personal = conversation.kind === 'personal'
  const of = {
    key,
    pressKey,
    to: { to: 'conversation' as const, conversation: conversation.id, thread: conversation.thread ?? null },
    viewer: personal ? member : null,
    now: by.now(),
  }
  const also = () => (job === undefined ? [] : [entryOfJob(job, of)])
  const result = await by.runner.run({ key, commands, actor: { kind: 'member', member }, seen, also })
  if (result.kind === 'seen') {
    const now = (await by.teams.recall(key))?.team
    const undone = now === undefined ? undefined : repeated?.(now)
    if (undone !== undefined && 'problem' in undone)
      return show(undone.again, { problem: undone.problem, typed: fields })
    return show(undone?.show ?? after)
  }
  if (result.kind === 'done') return show(after)
  if (again === null) return show({ screen: 'refusal', refusal: result.refusal })
  return show(again, { problem: await sentenceOf(by, key, result.refusal), typed: fields })
}

function fillingOf(
  by: Conversing,
  team: Team,
  press: Pick<Filling, 'member' | 'fields' | 'pressKey'>,
): Omit<Filling, 'words'> {
  const now = by.now()
  const { zone, settings } = team.profile
  return {
    ...press,
    team,
    texts: textsOf(settings.language),
    now,
    today: dayOf(now, zone),
    secret: by.secret,
  }
}

/** Whoever chose one of several teams in a personal chat stays with it. */
async function rememberChoice(
  by: Conversing,
  incoming: Pressed,
  home: Home,
  named: TeamId | null,
): Promise<void> {
  const { conversation, tenant } = incoming.where
  if (home.kind !== 'team' || home.key.team !== named || home.member === null) return
  if (conversation.kind !== 'personal' && conversation.kind !== 'meeting') return
  const known = await by.store.conversations.get(tenant, conversation.id)
  if (known?.team !== named) await by.store.conversations.see(tenant, sightingOf(incoming, named))
}
