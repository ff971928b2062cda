import { type Command, currentMember, localDate, type Member } from '@roundtable/core'
import * as z from 'zod'
import type { Form } from '../../cards/card-data'
import type { Filling, FormOutcome } from './filling'

/** "3/4", as the choices of the card carry a share. */
const share = z
  .string()
  .regex(/^\d{1,3}\/\d{1,3}$/)
  .transform((value) => value.split('/').map(Number))
  .pipe(z.tuple([z.number().min(1).max(100), z.number().min(1).max(100)]))
  .transform(([num, den]) => ({ num, den }))

/** Led meetings a week, or null for no limit. */
const cap = z.union([
  z.literal('none').transform(() => null),
  z.coerce.number().pipe(z.number().int().min(1).max(10)),
])

/** Whom the list offers to change. */
export function readChooseMember({ fields, texts, team, today }: Filling): FormOutcome {
  const chosen = team.profile.members.find(({ id }) => id === fields.member)?.id
  return chosen === undefined || currentMember(team.profile, chosen, today) === undefined
    ? { problem: texts.members.whoError, again: { screen: 'members' } }
    : { show: { screen: 'member', member: chosen } }
}

/** What differs of the rules for somebody's turns; nothing when nothing does. */
function rules(
  { id, share: before, excluded, weeklyCap }: Member,
  wanted: { share: Member['share']; cap: number | null; excluded: boolean },
): Command[] {
  const isShare = wanted.share.num * before.den !== before.num * wanted.share.den
  const isCap = wanted.cap !== (weeklyCap ?? null)
  const isPool = wanted.excluded !== excluded
  if (!isShare && !isCap && !isPool) return []
  return [
    {
      type: 'change-member',
      member: id,
      ...(isShare ? { share: wanted.share } : {}),
      ...(isCap ? { weeklyCap: wanted.cap } : {}),
      ...(isPool ? { excluded: wanted.excluded } : {}),
    },
  ]
}

/** How a member stands in the turns and the team: what differs is shown before it is written. */
export function readMember(
  { fields, texts, team, today }: Filling,
  { member: id }: Extract<Form, { form: 'member' }>,
): FormOutcome {
  const { member: sentences } = texts
  const again = { screen: 'member' as const, member: id }
  const member = currentMember(team.profile, id, today)
  if (member === undefined) return { show: { screen: 'members' } }
  const [part, limit] = [share.safeParse(fields.share), cap.safeParse(fields.cap)]
  if (!part.success || part.data.num > part.data.den) return { problem: sentences.shareError, again }
  if (!limit.success) return { problem: sentences.capError, again }
  const until = localDate.safeParse(fields.until)
  if (fields.until && (!until.success || until.data < today)) return { problem: sentences.untilError, again }
  const excluded = fields.turns === 'outside'
  const before = member.periods[member.periods.length - 1]?.until
  const leads = team.profile.leads.includes(id)
  const lead = fields.lead === 'yes'
  const stays: Command = { type: 'add-member', member: id, from: today, excluded }
  const commands: Command[] = [
    ...rules(member, { share: part.data, cap: limit.data, excluded }),
    ...(lead === leads ? [] : [{ type: 'set-lead' as const, member: id, lead }]),
    ...(until.success && until.data !== before
      ? [{ type: 'remove-member' as const, member: id, until: until.data }]
      : []),
    ...(!until.success && before !== undefined ? [stays] : []),
  ]
  if (commands.length === 0) return { problem: sentences.nothing, again }
  return { show: { screen: 'preview', what: 'member', commands } }
}
