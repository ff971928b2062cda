import { leadRole, meetingAgenda, meetingInHand, membersOn, startsAt } from '@roundtable/core'
import * as z from 'zod'
import { tabView } from '../view'
import { clockOf } from './meeting/clock'
import { noteViews } from './meeting/notes'
import { partViews } from './meeting/parts'
import { reflectionView, winViews } from './meeting/reflection'
import { actionViews, decisionViews, topicViews } from './meeting/things'

/**
 * The meeting in hand as everybody in it sees it: its agenda with the clock, who does what, and all that is noted, agreed
 * and won. Null when there is no meeting.
 */
export const meetingView = tabView({
  ask: z.strictObject({}),
  draw: (scene) => {
    const { team, viewer, now, today, speaker } = scene
    const people = membersOn(team.profile, today).map(({ id }) => ({ id, name: speaker.name(id) }))
    const inHand = meetingInHand(team, now)
    const agenda = inHand === undefined ? undefined : meetingAgenda(team, scene, inHand.id)
    if (inHand === undefined || agenda === undefined) return { viewer, today, people, meeting: null }
    const lead = leadRole(team.profile)
    const notes = noteViews(scene, agenda)
    return {
      viewer,
      today,
      people,
      meeting: {
        occurrence: agenda.occurrence,
        date: agenda.date,
        start: agenda.start,
        minutes: agenda.minutes,
        begun: startsAt(inHand, team.profile.zone) <= now,
        filed: team.rounds.filed.some(({ occurrence }) => occurrence === agenda.occurrence),
        goal: agenda.goal,
        norm: agenda.norm,
        template: agenda.template,
        tooShort: agenda.tooShort,
        /** Whether the viewer leads it. */
        leads: agenda.roles.some(({ role, members }) => role === lead && members.includes(viewer)),
        roles: agenda.roles.map(({ role, members }) => ({
          role,
          title: speaker.role(role),
          people: members.map((id) => ({ id, name: speaker.name(id) })),
        })),
        clock: clockOf(team, agenda, now),
        parts: partViews(scene, agenda, notes.under),
        otherNotes: notes.others,
        topics: topicViews(scene, agenda),
        actions: actionViews(scene, agenda),
        decisions: decisionViews(scene, agenda),
        wins: winViews(scene, agenda.occurrence),
        reflection: reflectionView(scene, agenda.occurrence),
      },
    }
  },
})
