import { type Command, leadRole, type Team } from '@roundtable/core'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

type NotHere = Extract<Form, { form: 'not-here' }>

function stoodIn({ turns }: Team, { occurrence }: NotHere, role: string): boolean {
  return turns.standIns.some((place) => place.occurrence === occurrence && place.role === role)
}

/** Who is at the meeting: each role whose holder is not ticked gets somebody who is, once. */
export function readNotHere({ fields, texts, team, member }: Filling, form: NotHere): FormOutcome {
  const { occurrence } = form
  const again = { screen: 'not-here' as const, occurrence }
  const ticked = (fields.present ?? '').split(',')
  const present = team.profile.members.map(({ id }) => id).filter((id) => ticked.includes(id))
  if (present.length === 0) return { problem: texts.notHere.hereError, again }
  const here = [...present, member]
  const lead = leadRole(team.profile)
  const missing = (team.turns.published[occurrence] ?? []).filter(({ role, holders }) =>
    holders.length === 0 ? role === lead : holders.some((holder) => !here.includes(holder)),
  )
  const helped = team.turns.standIns.some((place) => place.occurrence === occurrence)
  // Somebody else was faster with this card.
  if (missing.length === 0 && helped) return { show: { screen: 'stood-in', occurrence } }
  if (missing.length === 0) return { problem: texts.notHere.nobodyMissing, again }
  const open = missing.filter(({ role }) => !stoodIn(team, form, role))
  // Where somebody stands in everywhere already, the refusal says who.
  const commands = (open.length > 0 ? open : missing).map(
    ({ role }): Command => ({ type: 'not-here', occurrence, role, present }),
  )
  return { commands, after: { screen: 'stood-in', occurrence }, again }
}
