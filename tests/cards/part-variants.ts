import { type Command, roleId } from '@roundtable/core'
import type { Setting } from './scenes'
import { localDate, localTime } from './values'

/** At the next meeting the first two who have a role are missing, and others stand in. */
export function standIns({
  school,
  trades: { next: occurrence },
}: Pick<Setting, 'school' | 'trades'>): Command[] {
  const turns = Object.entries(school.team.turns.published).find(([id]) => id === occurrence)?.[1] ?? []
  const missing = turns.slice(0, 2)
  const gone = missing.flatMap(({ holders }) => holders)
  const present = school.members.filter((member) => !gone.includes(member))
  return missing.map(({ role }) => ({ type: 'not-here', occurrence, role, present }))
}

/** What the cards say about one person's part in the team, in every state that looks different. */
export function partVariants(given: Setting) {
  const { school, trades } = given
  const [lead, other, third] = [school.member(0), school.member(1), school.member(2)]
  const [first, second] = trades.coming
  if (first === undefined || second === undefined) throw new Error('Too few meetings')
  const role = roleId.parse('facilitator')
  const until = localDate('2026-12-18')
  const out = { type: 'opt-out' as const, role, from: localDate('2026-11-10') }
  const partTime: Command[] = [
    { type: 'change-member', member: other, share: { num: 1, den: 2 }, weeklyCap: 2 },
    { type: 'change-member', member: third, excluded: true },
    { type: 'remove-member', member: school.member(3), until },
  ]
  const pin: Command = { type: 'pin', occurrence: second.id, role, member: third }
  const reversed = [...school.members].reverse()
  return {
    'not-here': {
      'on the day': { occurrence: first.id, as: other, on: first.date },
      'another day': { occurrence: null, as: other },
      'came back': { occurrence: first.id, as: other, on: first.date, typed: { present: '' } },
    },
    'stood-in': {
      found: {
        occurrence: first.id,
        on: first.date,
        after: standIns(given),
        as: other,
      },
      none: { occurrence: first.id },
    },
    'my-part': {
      mine: { as: other },
      'out of a role': {
        as: third,
        after: [
          { ...out, member: third, until },
          { type: 'set-quiet' as const, member: third, quiet: true },
        ],
      },
      learning: {
        as: third,
        after: [{ type: 'set-rung' as const, role, rung: 'co-lead' as const, member: third }],
      },
      'out of the turns': { as: third, after: partTime },
      everybody: {},
      'came back': { as: other, typed: { role: 'facilitator', how: 'until', until: '2026-01-01' } },
    },
    members: { lead: { as: lead, after: partTime }, 'no lead': { as: other }, everybody: {} },
    member: {
      usual: { member: other, as: lead },
      'out of the usual': { member: other, as: lead, after: partTime },
      leaving: { member: school.member(3), as: lead, after: partTime },
      'came back': { member: other, as: lead, typed: { share: '1/2', cap: 'none', until: '2026-01-01' } },
    },
    order: {
      'as it is': { order: null, as: lead },
      changed: { order: reversed, as: lead },
      'came back': { order: null, as: lead, typed: { who: '', place: 'first' } },
    },
    'order-changed': { mine: { as: other } },
    pin: {
      none: { as: lead },
      fixed: { as: lead, after: [pin] },
      'no lead': { as: other, after: [pin] },
      'came back': { as: lead, typed: { who: '', occurrence: first.id } },
    },
    move: { mine: { as: other }, 'came back': { as: other, typed: { date: '', start: '15:30' } } },
    preview: {
      'opt out': { what: 'my-part' as const, commands: [out], as: third },
      rung: {
        what: 'my-part' as const,
        commands: [{ type: 'set-rung' as const, role, rung: 'shadow' as const }],
        as: other,
      },
      member: {
        what: 'member' as const,
        commands: [...partTime, { type: 'set-lead' as const, member: other, lead: true }],
        as: lead,
      },
      pin: { what: 'pin' as const, commands: [pin], as: lead },
      move: {
        what: 'move' as const,
        commands: [
          {
            type: 'move-meeting' as const,
            occurrence: second.id,
            date: localDate('2026-12-03'),
            start: localTime('14:00'),
          },
        ],
        as: other,
      },
      'not allowed': { what: 'pin' as const, commands: [pin], as: other },
      'of nobody': { what: 'move' as const, commands: [pin] },
    },
  }
}
