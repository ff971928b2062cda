import type { MemberId, ThingId } from '../ids'
import { actingMember, type Deciders, type ReflectionFacts } from './facts'
import type { ReflectionRefusal } from './refusals'
import type { Win } from './round'
import { hasSay } from './win-sharing'

/** Whether a win may leave the team, said by those whom it is about. It can be said until and after filing. */
export const winDeciders: Deciders<'consent-to-win' | 'refuse-win'> = {
  'consent-to-win': (facts, { id }, moment) => {
    const found = ownWin(facts, id, actingMember(moment))
    if ('refused' in found) return found
    const { win, member } = found
    if (win.consented.includes(member)) return { events: [] }
    return { events: [{ type: 'win-consented', win: id, member }] }
  },
  'refuse-win': (facts, { id }, moment) => {
    const found = ownWin(facts, id, actingMember(moment))
    if ('refused' in found) return found
    const { win, member } = found
    if (win.refused.includes(member)) return { events: [] }
    return { events: [{ type: 'win-refused', win: id, member }] }
  },
}

function ownWin(
  { rounds }: ReflectionFacts,
  id: ThingId,
  member: MemberId | null,
): { win: Win; member: MemberId } | { refused: ReflectionRefusal } {
  const win = rounds.wins.find((known) => known.id === id)
  if (win === undefined) return { refused: { code: 'win-unknown', id } }
  if (member !== null && hasSay(win, member)) return { win, member }
  const asked = [...new Set([win.author, ...win.people])]
  return { refused: { code: 'win-asks-others', asked } }
}
