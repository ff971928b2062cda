import type { MemberId } from '../ids'
import type { Win } from './round'

/** Who must agree before a win leaves the team: everybody it names; when it names nobody, its author. */
function askedForWin({ author, people }: Pick<Win, 'author' | 'people'>): readonly MemberId[] {
  return people.length === 0 ? [author] : people
}

/** Whether the member has a say: it is about them, or they are their words. */
export function hasSay(win: Pick<Win, 'author' | 'people'>, member: MemberId): boolean {
  return win.author === member || win.people.includes(member)
}

/**
 * Whether a win may leave the team. One refusal keeps it, also the author's; and silence is no consent, not even of
 * somebody who has left (FEATURES.md 33).
 */
export function mayLeaveTeam(win: Win): boolean {
  return win.refused.length === 0 && stillAsked(win).length === 0
}

/** Those who have not answered yet. */
export function stillAsked(win: Win): readonly MemberId[] {
  return askedForWin(win).filter((member) => !win.consented.includes(member) && !win.refused.includes(member))
}
