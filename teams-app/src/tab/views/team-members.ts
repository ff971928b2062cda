import { currentMember, type Member, type MemberId, type MovedTurn, previewReorder } from '@roundtable/core'
import type { TabScene } from '../view'

/** Whoever belongs to the team now or later, in the order of the list. */
export function membersOf({ team, speaker, viewer, today }: TabScene) {
  const { members, leads, roles } = team.profile
  return members
    .filter(({ id }) => currentMember(team.profile, id, today) !== undefined)
    .map(({ id, share, excluded, weeklyCap, periods, rungs }) => ({
      id,
      name: speaker.name(id),
      isMe: id === viewer,
      share: { num: share.num, den: share.den },
      excluded,
      weeklyCap: weeklyCap ?? null,
      lead: leads.includes(id),
      /** When the person comes, if that is still ahead. */
      from: comes(periods, today),
      until: periods[periods.length - 1]?.until ?? null,
      rungs: roles.map((role) => ({ role: role.id, rung: rungs[role.id] ?? 'lead' })),
    }))
}

function comes(periods: Member['periods'], today: TabScene['today']) {
  const from = periods[periods.length - 1]?.from
  return from !== undefined && from > today ? from : null
}

/**
 * The whole list in the order that is wished (whoever has left stands behind) and who would move in the forecast;
 * published dates never do.
 */
export function orderPreview(scene: TabScene, wished: readonly string[]) {
  const { team, viewer, now, today } = scene
  const all = team.profile.members.map(({ id }) => id)
  const known = wished.flatMap((id) => all.find((one) => one === id) ?? [])
  const order: readonly MemberId[] = [...new Set([...known, ...all])]
  const preview = previewReorder(team, order, { actor: { kind: 'member', member: viewer }, now, today })
  return 'refused' in preview
    ? { order, moved: [], problem: scene.sentence(preview.refused) }
    : { order, moved: preview.preview.map((one) => moved(scene, one)), problem: null }
}

function moved({ speaker, team }: TabScene, { member, role, before, after }: MovedTurn) {
  const title = team.profile.roles.length === 1 ? null : speaker.role(role)
  return { member: speaker.name(member), role: title, before, after }
}
