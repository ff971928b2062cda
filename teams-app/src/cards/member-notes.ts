import type { Member } from '@roundtable/core'
import type { Scene } from './scene'

interface Rules {
  excluded?: boolean | undefined
  share?: Member['share'] | undefined
  weeklyCap?: number | null | undefined
}

/** The rules that are given for somebody's turns, each in words: what is not given is not said. */
export function ruleNotes({ texts }: Pick<Scene, 'texts'>, { excluded, share, weeklyCap }: Rules): string[] {
  const { members } = texts
  const part = share === undefined || share.num === share.den ? null : `${share.num}/${share.den}`
  return [
    ...(excluded === undefined ? [] : [excluded ? members.outside : members.inside]),
    ...(share === undefined ? [] : [part === null ? members.full : members.share(part)]),
    ...(weeklyCap === undefined ? [] : [weeklyCap === null ? members.noCap : members.cap(weeklyCap)]),
  ]
}

/** What is out of the usual about a member: lead, outside the turns, part-time, comes or leaves on a date. */
export function memberNotes(scene: Scene, member: Member): string[] {
  const { members } = scene.texts
  const { id, share, weeklyCap, excluded, periods } = member
  const last = periods[periods.length - 1]
  const isPart = share.num !== share.den
  return [
    ...(scene.team.profile.leads.includes(id) ? [members.lead] : []),
    ...ruleNotes(scene, {
      ...(excluded ? { excluded } : {}),
      ...(isPart ? { share } : {}),
      ...(weeklyCap === undefined ? {} : { weeklyCap }),
    }),
    ...(last !== undefined && last.from > scene.today ? [members.joins(scene.speaker.date(last.from))] : []),
    ...(last?.until === undefined ? [] : [members.leaves(scene.speaker.date(last.until))]),
  ]
}
