import { type AgendaView, agendaDocOf, meetingAgenda } from '@roundtable/core'
import type { Scene } from '../scene'
import { actionRuns, charterLines, cut, openActions, partLines, roleLines, topicLines } from './agenda-parts'
import { askedOfViewer } from './asked'
import type { Card, Section } from './card'
import { draw } from './draw'
import { dateText, whenText } from './place-text'
import { buttons, goTo, section, send, text } from './widgets'

/** The viewer's way to a reflection that waits for an answer. */
function openRound(scene: Scene): Section[] {
  const { reflect, buttons: titles } = scene.texts
  const { viewer, team } = scene
  const waiting = team.rounds.rounds.filter(
    ({ state, took }) => state === 'open' && viewer !== null && !took.includes(viewer),
  )
  return waiting
    .slice(-1)
    .flatMap(({ id }) =>
      section(
        [
          text(reflect.waiting),
          buttons(goTo(titles.answer, { screen: 'round', round: id }, `${titles.answer}: ${reflect.title}`)),
        ],
        reflect.title,
      ),
    )
}

/** How long somebody is reminded of a record that nobody filed, in milliseconds. */
const remindedFor = 60 * 86_400_000

/** A record that waits: a round closes by itself, but in a Doc nothing is filed before somebody presses. A server files alone. */
function unfiledRound(scene: Scene): Section[] {
  const { filed, buttons: titles } = scene.texts
  const waiting = scene.team.rounds.rounds.filter(
    ({ state, occurrence, closesAt }) =>
      state !== 'open' && scene.filed(occurrence) === null && scene.now - closesAt < remindedFor,
  )
  return scene.home === 'server'
    ? []
    : waiting
        .slice(-1)
        .flatMap(({ id, occurrence }) =>
          section([
            text(filed.notYet(dateText(scene, occurrence))),
            buttons(send(titles.file, { form: 'file', round: id })),
          ]),
        )
}

function elsewhere({ texts }: Scene): Section[] {
  const { buttons: titles } = texts
  return section([
    buttons(
      goTo(titles.turns, { screen: 'turns' }),
      goTo(titles.actions, { screen: 'actions' }),
      goTo(titles.notes, { screen: 'notes' }),
      goTo(titles.reflect, { screen: 'reflect' }),
      goTo(titles.settings, { screen: 'settings' }),
    ),
  ])
}

function meeting(scene: Scene, view: AgendaView): Card {
  const { next, buttons: titles } = scene.texts
  const { occurrence } = view
  const isThere = agendaDocOf(scene.team.docs, occurrence) === scene.doc
  const mine = buttons(
    goTo(titles.cannot, { screen: 'away' }),
    goTo(titles.swap, { screen: 'swap' }),
    goTo(titles.why, { screen: 'why', occurrence }),
  )
  const actions = openActions(scene, view).map((action) => ['• ', ...actionRuns(scene, action, 80)])
  return {
    title: scene.teamName,
    subtitle: whenText(scene, view),
    sections: [
      ...askedOfViewer(scene),
      ...openRound(scene),
      ...unfiledRound(scene),
      ...section([...roleLines(scene, view), mine], next.roles),
      ...section([...partLines(scene, view), ...topicLines(scene, view, 4)], next.agenda),
      ...section(charterLines(scene, view)),
      ...section(cut(scene, actions, 4), next.openActions),
      ...elsewhere(scene),
    ],
    footer: { primary: goTo(isThere ? titles.update : titles.insert, { screen: 'insert', occurrence }) },
  }
}

/** The home of a team's Doc: when it meets next, who does what, the agenda with its minutes, what is open. */
export function nextCard(scene: Scene): Card {
  const { next, buttons: titles } = scene.texts
  const view = meetingAgenda(scene.team, scene, null)
  if (view !== undefined) return draw(scene, meeting(scene, view))
  const repair = buttons(
    goTo(titles.changeSetUp, { screen: 'set-up' }),
    goTo(titles.calendar, { screen: 'calendar' }),
    goTo(titles.addMeeting, { screen: 'add-meeting' }),
  )
  return draw(scene, {
    title: scene.teamName,
    subtitle: next.title,
    sections: [
      ...openRound(scene),
      ...unfiledRound(scene),
      ...section([text(next.none), repair]),
      ...elsewhere(scene),
    ],
  })
}
