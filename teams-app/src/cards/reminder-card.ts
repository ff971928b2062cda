import { meetingAgenda } from '@roundtable/core'
import { type Card, heading, line } from './elements'
import { meetingBody } from './next-meeting-card'
import { clockText } from './place-text'
import { draw, goTo, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** To the person who has a turn: which one, when, and the draft agenda. Null when the turn is no longer theirs. */
export function reminderCard(scene: Scene, { occurrence, member, days }: ScreenOf<'reminder'>): Card | null {
  const { reminder, buttons } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  if (view === undefined || view.status !== 'planned') return null
  const roles = view.roles.filter(({ members }) => members.includes(member))
  if (roles.length === 0) return null
  const { speaker } = scene
  const role = speaker.list(roles.map((mine) => speaker.role(mine.role)))
  const text = reminder.text(role, speaker.date(view.date), clockText(scene, view.start))
  return draw(
    scene,
    text,
    [heading(days === 7 ? reminder.week : reminder.tomorrow), line(text), ...meetingBody(scene, view)],
    [
      goTo(scene, buttons.cannot, { screen: 'away' }),
      goTo(scene, buttons.why, { screen: 'why', occurrence }),
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
      goTo(scene, buttons.changeAgenda, { screen: 'choose-agenda', occurrence }),
    ],
  )
}
