import { type LocalDate, type MeetingRow, turnsTable, usualCancelMode } from '@roundtable/core'
import * as z from 'zod'
import { type TabScene, tabView } from '../view'
import { questionsFor, waitingOf } from './questions'

/** Everybody who belongs to the team or has a turn, in the team's order. */
function people({ team, speaker, viewer }: TabScene) {
  return team.profile.members.map(({ id }) => ({ id, name: speaker.name(id), you: id === viewer }))
}

function meeting({ team, now }: TabScene, { occurrence, ...row }: MeetingRow) {
  return { id: occurrence, ...row, usually: usualCancelMode(team, occurrence, now) }
}

/** What was held in the school year that is on, and who did which role. */
function held({ team, today }: TabScene) {
  const { years, occurrences } = team.calendar
  const since: LocalDate | undefined = years.filter(({ from }) => from <= today).at(-1)?.from
  return occurrences
    .filter(({ status, date }) => status === 'held' && since !== undefined && date >= since)
    .map(({ id, date, start }) => ({ id, date, start, doers: team.turns.held[id]?.doers ?? [] }))
}

/** Who leads when: the plan from today on, what was held, and what waits for an answer. */
export const turnsView = tabView({
  ask: z.strictObject({}),
  draw: (scene) => ({
    today: scene.today,
    viewer: scene.viewer,
    roles: scene.team.profile.roles.map(({ id }) => ({ id, title: scene.speaker.role(id) })),
    people: people(scene),
    daysOff: scene.team.calendar.years.flatMap(({ daysOff }) => daysOff),
    meetings: turnsTable(scene.team, scene.today).map((row) => meeting(scene, row)),
    held: held(scene),
    questions: questionsFor(scene),
    waiting: waitingOf(scene),
  }),
})
