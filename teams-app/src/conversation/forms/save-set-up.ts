import { type MemberId, refusalText, speak } from '@roundtable/core'
import type { Answer } from '../../bot/answer'
import type { Incoming } from '../../bot/incoming'
import type { Press } from '../../cards/card-data'
import type { Screen } from '../../cards/screen'
import { type Audience, audienceOf } from '../audience'
import { cardFor } from '../card-for'
import type { Conversing } from '../deps'
import type { Home } from '../home'
import { memberFor } from '../member-for'
import { textsOf } from '../scenery'
import { setUpFacts } from '../set-up-facts'
import { sightingOf } from '../sighting'
import { readSetUp } from './set-up-form'

type Pressed = Extract<Incoming, { kind: 'card-action' }>

/**
 * Saves the set-up card: founds the team of this chat and links the chat to it, or changes the team. A field
 * that cannot be taken brings the form back as it was filled in, with a sentence.
 */
export async function saveSetUp(
  by: Conversing,
  incoming: Pressed,
  home: Home,
  { press, seen }: { press: Press; seen: readonly string[] },
): Promise<Answer> {
  const audience = audienceOf(incoming, home)
  const { conversation } = incoming.where
  const person = incoming.from.aadObjectId
  const show = async (to: Audience, screen: Screen, problem?: string): Promise<Answer> => {
    const draft = problem === undefined ? null : { problem, typed: press.fields }
    return { kind: 'card', card: { ...(await cardFor(by, to, screen, draft)) } }
  }
  if (person === undefined || (home.kind === 'team' && home.member === null))
    return show(audience, { screen: 'refusal', refusal: { code: 'not-a-member' } })
  if (home.kind !== 'team' && conversation.kind === 'personal') return show(audience, { screen: 'welcome' })
  const facts = await setUpFacts(by, audience, press.fields.zone ?? null)
  const { team, people, today } = facts
  const me: MemberId = memberFor(people, facts.key, { aadObjectId: person })
  const ids = people.map(({ member }) => member)
  const read = readSetUp(press.fields, { team, people: ids, by: me, today, roleTitle: facts.ownTitle })
  if ('problem' in read)
    return show(audience, { screen: 'set-up' }, textsOf(audience.language).setUp[errorOf[read.problem]])
  const chosen = press.fields.members?.split(',') ?? []
  const result = await by.runner.run({
    key: facts.key,
    commands: read.commands,
    actor: { kind: 'member', member: me },
    seen,
    roster: { put: people.filter(({ member }) => chosen.includes(member) || member === me), remove: [] },
    conversations: audience.personal ? [] : [sightingOf(incoming, facts.key.team)],
  })
  if (result.kind === 'refused') {
    const names = new Map(people.map(({ member, name }) => [member, name] as const))
    const speaker = speak(audience.language, names, () => undefined)
    return show(audience, { screen: 'set-up' }, refusalText(result.refusal, speaker))
  }
  return show({ ...audience, team: facts.key.team, viewer: me }, { screen: 'next' })
}

const errorOf = {
  name: 'nameError',
  members: 'membersError',
  rhythm: 'rhythmError',
  weekdays: 'dayError',
  start: 'startError',
  minutes: 'minutesError',
  roles: 'rolesError',
  zone: 'zoneError',
  hours: 'hoursError',
  text: 'textError',
} as const
