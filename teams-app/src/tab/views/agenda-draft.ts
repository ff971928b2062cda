import {
  type AgendaView,
  type Command,
  decideAll,
  meetingAgenda,
  type Occurrence,
  type Team,
  type ThingId,
  thingId,
} from '@roundtable/core'
import type { TabScene } from '../view'

/** What somebody is about to choose; what is left out is as it stands. */
export interface Choosing {
  template?: string | undefined
  minutes?: number | undefined
  partMinutes?: readonly number[] | undefined
}

/**
 * The agenda as it would be, decided as the press will be. `problem` says why it cannot be: a division that does not hold
 * leaves the parts as they would be without it, so that it can be mended.
 */
export function agendaDraft(scene: TabScene, meeting: Occurrence, asked: Choosing) {
  const saved = meetingAgenda(scene.team, scene, meeting.id)
  const template = thingId.safeParse(asked.template ?? saved?.template?.id).data
  const minutes = asked.minutes ?? saved?.minutes ?? meeting.minutes
  const { partMinutes } = asked
  const isAsked = [asked.template, asked.minutes, partMinutes].some((one) => one !== undefined)
  if (!isAsked || template === undefined) return drawn(scene, meeting, scene.team, null)
  const chosen = choose(scene, { occurrence: meeting.id, template, minutes, partMinutes })
  if ('team' in chosen) return drawn(scene, meeting, chosen.team, null)
  const problem = scene.sentence(chosen.refused)
  const fitted = choose(scene, { occurrence: meeting.id, template, minutes, partMinutes: undefined })
  return 'team' in fitted
    ? drawn(scene, meeting, fitted.team, problem)
    : { team: scene.team, plan: { template: template, minutes, problem, parts: [] } }
}

interface Choice {
  occurrence: Occurrence['id']
  template: ThingId
  minutes: number
  partMinutes: readonly number[] | undefined
}

function choose({ team, viewer, now, today }: TabScene, { partMinutes, ...choice }: Choice) {
  const command: Command = {
    type: 'choose-template',
    ...choice,
    ...(partMinutes === undefined ? {} : { partMinutes: [...partMinutes] }),
  }
  return decideAll(team, [command], { actor: { kind: 'member', member: viewer }, now, today })
}

function drawn(scene: TabScene, meeting: Occurrence, team: Team, problem: string | null) {
  const view = meetingAgenda(team, scene, meeting.id)
  return {
    team,
    plan: {
      template: view?.template?.id ?? null,
      minutes: view?.minutes ?? meeting.minutes,
      problem,
      parts: partsOf(scene, view?.parts ?? []),
    },
  }
}

function partsOf({ speaker }: TabScene, parts: AgendaView['parts']) {
  return parts.map(({ id, title, purpose, prompts, minutes, leastMinutes, from, until, forGoal, owner }) => ({
    id,
    title,
    purpose,
    prompts,
    minutes,
    leastMinutes,
    from,
    until,
    forGoal,
    owner: owner.members.length === 0 ? null : speaker.list(owner.members.map((one) => speaker.name(one))),
  }))
}
