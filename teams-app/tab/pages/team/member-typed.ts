import type { Pressing } from '../../use/use-press'
import type { TeamMember } from './team-view'

/** A member as the form has it. */
export interface MemberTyped {
  turns: boolean
  /** `3/4`. */
  share: string
  /** `none`, or meetings a week. */
  cap: string
  lead: boolean
  until: string
  rungs: TeamMember['rungs']
}

/** A share as the form's choices carry it. */
export function shareKey({ num, den }: TeamMember['share']): string {
  return num === den ? '1/1' : `${num}/${den}`
}

export function typedFrom({ excluded, share, weeklyCap, lead, until, rungs }: TeamMember): MemberTyped {
  return {
    turns: !excluded,
    share: shareKey(share),
    cap: weeklyCap === null ? 'none' : String(weeklyCap),
    lead,
    until: until ?? '',
    rungs,
  }
}

/** What differs, as commands that are carried out together; none when nothing does. */
export function memberCommands(member: TeamMember, typed: MemberTyped, today: string): Pressing[] {
  const { id } = member
  const before = typedFrom(member)
  const [num = 1, den = 1] = typed.share.split('/').map(Number)
  const rules = {
    ...(typed.share === before.share ? {} : { share: { num, den } }),
    ...(typed.turns === before.turns ? {} : { excluded: !typed.turns }),
    ...(typed.cap === before.cap ? {} : { weeklyCap: typed.cap === 'none' ? null : Number(typed.cap) }),
  }
  const rungs = typed.rungs.filter(
    ({ role, rung }) => before.rungs.find((known) => known.role === role)?.rung !== rung,
  )
  return [
    ...(Object.keys(rules).length === 0 ? [] : [{ type: 'change-member' as const, member: id, ...rules }]),
    ...rungs.map(({ role, rung }) => ({ type: 'set-rung' as const, member: id, role, rung })),
    ...(typed.lead === before.lead ? [] : [{ type: 'set-lead' as const, member: id, lead: typed.lead }]),
    ...(typed.until === before.until ? [] : [endOf(member, typed, today)]),
  ]
}

/** A last day, or that the person stays after all. */
function endOf({ id }: TeamMember, { until, turns }: MemberTyped, today: string): Pressing {
  return until === ''
    ? { type: 'add-member', member: id, from: today, excluded: !turns }
    : { type: 'remove-member', member: id, until }
}
