import { type Card, type Element, heading, line, quiet, section } from './elements'
import { textInput } from './inputs'
import { clockText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'

/** As many periods as a school year has, and a card holds. */
const most = 40

/** The days without school that are entered, and a field for more: dates, or a district's calendar file. */
export function calendarCard(scene: Scene): Card {
  const { calendar, buttons } = scene.texts
  const years = scene.team.calendar.years.filter(({ until }) => until >= scene.today)
  const off = years.flatMap(({ daysOff }) => daysOff).filter(({ until }) => until >= scene.today)
  const early = years.flatMap(({ earlyRelease }) => earlyRelease).filter(({ date }) => date >= scene.today)
  const dates = off
    .slice(0, most)
    .map(({ from, until }) =>
      line(
        from === until
          ? scene.speaker.date(from)
          : `${scene.speaker.date(from)} – ${scene.speaker.date(until)}`,
        'None',
      ),
    )
  const releases = early
    .slice(0, most)
    .map(({ date, from }) => line(`${scene.speaker.date(date)}, ${clockText(scene, from)}`, 'None'))
  const shown: Element[] = [
    section(calendar.daysOff, dates.length === 0 ? [quiet(calendar.none)] : dates),
    ...(releases.length === 0 ? [] : [section(calendar.early, releases)]),
  ]
  return draw(
    scene,
    calendar.title,
    [
      heading(calendar.title),
      line(calendar.text),
      textInput({
        id: 'days',
        label: calendar.field,
        error: calendar.fieldError,
        required: true,
        multiline: true,
        most: 20_000,
      }),
      ...shown,
    ],
    [
      { ...press(scene, buttons.save, { tap: 'form', form: { form: 'calendar' } }), style: 'positive' },
      goTo(scene, buttons.addMeeting, { screen: 'add-meeting' }),
      goTo(scene, buttons.cancelMeeting, { screen: 'cancel' }),
      goTo(scene, buttons.turns, { screen: 'turns' }),
    ],
  )
}
