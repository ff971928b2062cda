import { type AgendaView, meetingAgenda } from '@roundtable/core'
import { carriedLines, charterLines, itemLines, partLines, roleLines } from './agenda-parts'
import { askedOfViewer } from './asked'
import { type Action, type Card, type Element, heading, line, quiet, run, section } from './elements'
import { leadingButton } from './leading-card'
import { notHereButton } from './not-here-card'
import { whenLine } from './place-text'
import { draw, goTo, type Scene } from './scene'

/** What the next meeting, its reminder and its beginning have in common: roles, aims, minutes, open things. */
export function meetingBody(scene: Scene, view: AgendaView, most = 4): Element[] {
  const title = view.template?.title ?? null
  return [
    section(scene.texts.next.roles, [
      ...roleLines(scene, view),
      ...leadingButton(scene, view),
      ...notHereButton(scene, view),
    ]),
    ...charterLines(scene, view),
    section(scene.texts.next.agenda, [
      ...(title === null ? [] : [line([run(title, { bold: true })])]),
      ...itemLines(view),
      ...partLines(scene, view),
    ]),
    ...carriedLines(scene, view, most),
  ]
}

function buttons(scene: Scene, view: AgendaView): Action[] {
  const { buttons } = scene.texts
  const { occurrence } = view
  return [
    goTo(scene, buttons.cannot, { screen: 'away' }),
    goTo(scene, buttons.swap, { screen: 'swap' }),
    goTo(scene, buttons.why, { screen: 'why', occurrence }),
    goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
    goTo(scene, buttons.turns, { screen: 'turns' }),
    goTo(scene, buttons.actions, { screen: 'actions' }),
  ]
}

/** The main card: when, who does what, the agenda with its minutes, what is open. */
export function nextMeetingCard(scene: Scene): Card {
  const { next, buttons: titles } = scene.texts
  const view = meetingAgenda(scene.team, scene, null)
  if (view === undefined)
    return draw(
      scene,
      next.none,
      [heading(next.title), line(next.none)],
      [
        goTo(scene, titles.changeSetUp, { screen: 'set-up' }),
        goTo(scene, titles.calendar, { screen: 'calendar' }),
      ],
    )
  const when = whenLine(scene, view)
  return draw(
    scene,
    `${next.title}: ${when}`,
    [
      heading(next.title),
      quiet(scene.teamName),
      line([run(when, { bold: true })]),
      ...askedOfViewer(scene),
      ...meetingBody(scene, view),
    ],
    buttons(scene, view),
  )
}
