import { meetingAgenda } from '@roundtable/core'
import { type Card, heading, line, run } from './elements'
import { meetingBody } from './next-meeting-card'
import { whenLine } from './place-text'
import { draw, goTo, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** The agenda in front of everybody when the meeting begins. Null when the meeting is not on. */
export function meetingStartCard(scene: Scene, { occurrence }: ScreenOf<'meeting-start'>): Card | null {
  const { start, buttons } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  if (view === undefined || view.status !== 'planned') return null
  const when = whenLine(scene, view)
  return draw(
    scene,
    `${start.title}: ${when}`,
    [heading(start.title), line([run(when, { bold: true })]), ...meetingBody(scene, view, 8)],
    [
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
      goTo(scene, buttons.actions, { screen: 'actions' }),
      goTo(scene, buttons.takeOver, { screen: 'take-over', occurrence }),
    ],
  )
}
