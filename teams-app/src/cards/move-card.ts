import { comingMeetings, meetingChoices } from './coming-meetings'
import { type Card, heading, line } from './elements'
import { choiceInput, dateInput, timeInput } from './inputs'
import { draw, goTo, press, type Scene } from './scene'

/** One meeting on another day or at another time. */
export function moveCard(scene: Scene): Card {
  const { move, cancel, addMeeting, setUp, buttons, next } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'calendar' })
  const [first] = comingMeetings(scene)
  if (first === undefined) return draw(scene, next.none, [heading(move.title), line(next.none)], [back])
  return draw(
    scene,
    move.title,
    [
      heading(move.title),
      line(move.text),
      choiceInput({
        id: 'occurrence',
        label: cancel.whichLabel,
        error: cancel.whichError,
        required: true,
        choices: meetingChoices(scene),
        value: first.id,
      }),
      dateInput({
        id: 'date',
        label: addMeeting.date,
        error: addMeeting.dateError,
        required: true,
        value: first.date,
        min: scene.today,
      }),
      timeInput({
        id: 'start',
        label: setUp.start,
        error: setUp.startError,
        required: true,
        value: first.start,
      }),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form: { form: 'move' } }), style: 'positive' },
      goTo(scene, buttons.cancelMeeting, { screen: 'cancel' }),
      back,
    ],
  )
}
