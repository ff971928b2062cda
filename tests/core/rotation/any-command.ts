import type { ThingId } from '../../../core/src/ids'
import type { TurnCommand } from '../../../core/src/rotation/commands'
import { members, type Simulation } from './simulate'
import { dateOf, lead, letters, meeting, time, who } from './team-of'

/** What somebody does, in numbers; `n` is a meeting from 1 to 12. */
export interface Step {
  kind: number
  actor: number
  other: number
  n: number
  more: number
  yes: boolean
}

/** How many kinds of commands there are; a larger `kind` publishes. */
export const kinds = 25

/** Some command, sensible or not, of the present state. */
export function commandOf(
  team: Simulation,
  { kind, actor, other, n, more, yes }: Step,
  id: ThingId,
): TurnCommand {
  const { turns, profile } = team.facts
  const role = profile.roles[more % profile.roles.length]?.id ?? lead
  const place = { occurrence: meeting(n), role }
  const me = who(letters[actor] ?? 'Z')
  const you = who(letters[other] ?? 'Z')
  const exchange = turns.exchanges[more % Math.max(turns.exchanges.length, 1)]?.id ?? id
  const swap = turns.swaps[0]?.id ?? id
  const last = Math.min(12, n + more)
  const commands: TurnCommand[] = [
    {
      type: 'report-away',
      id,
      member: me,
      from: dateOf(n),
      until: dateOf(last),
      kind: 'away',
      source: 'self',
    },
    {
      type: 'report-away',
      id,
      member: you,
      from: dateOf(n),
      kind: yes ? 'away' : 'not-leading',
      source: 'lead',
    },
    { type: 'withdraw-away', id: turns.absences[more]?.id ?? id },
    { type: 'accept-exchange', exchange },
    { type: 'refuse-exchange', exchange },
    { type: 'give-back', exchange, answer: yes ? 'keep' : 'return' },
    { type: 'pass', ...place, until: yes ? 'this' : dateOf(last) },
    { type: 'propose-swap', id, mine: place, theirs: { occurrence: meeting(last), role } },
    { type: yes ? 'accept-swap' : 'refuse-swap', id: swap },
    { type: 'take-over', ...place },
    { type: 'not-here', ...place, present: members('ABC') },
    { type: 'cancel-meeting', occurrence: meeting(n), mode: yes ? 'slide' : 'keep' },
    { type: 'move-meeting', occurrence: meeting(n), date: dateOf(last), start: time('08:00') },
    { type: 'confirm-doers', occurrence: meeting(n), doers: yes ? [] : [{ role, members: [me, you] }] },
    {
      type: 'correct-doers',
      occurrence: meeting(n),
      doers: [{ role, members: [you] }],
      attendance: [me, you],
    },
    { type: 'pin', ...place, member: you },
    { type: 'unpin', ...place, member: turns.pins[0]?.member ?? you },
    { type: 'set-rung', role, rung: yes ? 'lead' : more > 2 ? 'shadow' : 'co-lead' },
    { type: 'opt-out', role, from: dateOf(n), until: dateOf(last) },
    { type: 'settle-exchanges' },
    { type: 'assume-doers' },
    { type: 'pass', ...place, until: 'year' },
    { type: 'opt-in', role, ...(yes ? {} : { member: you }) },
    { type: 'undo-swap', id: swap },
    { type: 'reorder-members', order: profile.members.map((one) => one.id).reverse() },
  ]
  return commands[kind] ?? { type: 'publish-turns' }
}
