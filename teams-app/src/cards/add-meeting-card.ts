import { meetingAgenda } from '@roundtable/core'
import { roleLines } from './agenda-parts'
import { type Card, heading, line, run } from './elements'
import { dateInput, numberInput, timeInput } from './inputs'
import { whenLine } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** One meeting outside the rhythm, prefilled with today and the team's usual time. */
export function addMeetingCard(scene: Scene): Card {
  const { addMeeting, setUp, buttons } = scene.texts
  const { start, minutes } = scene.team.calendar
  return draw(
    scene,
    addMeeting.title,
    [
      heading(addMeeting.title),
      line(addMeeting.text),
      dateInput({
        id: 'date',
        label: addMeeting.date,
        error: addMeeting.dateError,
        required: true,
        value: scene.today,
        min: scene.today,
      }),
      timeInput({ id: 'start', label: setUp.start, error: setUp.startError, required: true, value: start }),
      numberInput({
        id: 'minutes',
        label: setUp.minutes,
        error: setUp.minutesError,
        required: true,
        value: minutes,
        min: 5,
        max: 240,
      }),
    ],
    [
      { ...press(scene, buttons.save, { tap: 'form', form: { form: 'add-meeting' } }), style: 'positive' },
      goTo(scene, buttons.back, { screen: 'calendar' }),
    ],
  )
}

/** To the team: a date that was not there before, and who does what. Null when it is not on any more. */
export function meetingAddedCard(scene: Scene, { occurrence }: ScreenOf<'meeting-added'>): Card | null {
  const { addMeeting, buttons } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  if (view === undefined || view.status !== 'planned') return null
  const when = whenLine(scene, view)
  return draw(
    scene,
    `${addMeeting.added}: ${when}`,
    [heading(addMeeting.added), line([run(when, { bold: true })]), ...roleLines(scene, view)],
    [
      goTo(scene, buttons.cannot, { screen: 'away' }),
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
      goTo(scene, buttons.turns, { screen: 'turns' }),
    ],
  )
}
