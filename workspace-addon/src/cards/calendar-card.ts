import { schoolYearInHand, skipReasonCodes, skipText } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { clockText, periodText } from './place-text'
import {
  buttons,
  dateInput,
  folded,
  goTo,
  longInput,
  press,
  quiet,
  section,
  send,
  text,
  textInput,
  timeInput,
} from './widgets'

/** As many periods as a school year has. */
const most = 40

/**
 * The days without school that are entered, each with a press that takes it off the list, a field for more (dates in words, or
 * the text of a district's calendar file), and the first and last day of the school year.
 */
export function calendarCard(scene: Scene, { leftOut = {} }: ScreenOf<'calendar'>): Card {
  const { calendar, buttons: titles } = scene.texts
  const year = schoolYearInHand(scene.team.calendar.years, scene.today)
  const years = scene.team.calendar.years.filter(({ until }) => until >= scene.today)
  const off = years.flatMap(({ daysOff }) => daysOff).filter(({ until }) => until >= scene.today)
  const early = years.flatMap(({ earlyRelease }) => earlyRelease).filter(({ date }) => date >= scene.today)
  const periods = off.slice(0, most).map(({ from, until }): Widget => {
    const when = periodText(scene, from, until)
    const commands = [{ type: 'remove-closure' as const, from, until }]
    return {
      kind: 'line',
      text: when,
      icon: 'date',
      button: press(
        titles.remove,
        { tap: 'do', commands, after: { screen: 'calendar' } },
        calendar.afterOn(when),
      ),
    }
  })
  const releases = early.slice(0, most).map(
    ({ date, from }): Widget => ({
      kind: 'line',
      text: `${scene.speaker.date(date)}, ${clockText(scene, from)}`,
      icon: 'clock',
    }),
  )
  const coming = scene.team.calendar.occurrences
    .filter(({ status, date }) => status === 'planned' && date >= scene.today)
    .slice(0, 4)
    .map(({ date }) => scene.speaker.date(date))
  const skipped = skipReasonCodes.flatMap((reason) => {
    const count = leftOut[reason] ?? 0
    return count === 0 ? [] : [text(quiet(calendar.leftOut(count, skipText(reason, scene.language))))]
  })
  return draw(scene, {
    title: calendar.title,
    sections: [
      ...section(skipped),
      ...section([
        ...(coming.length === 0 ? [] : [text(calendar.meetings(coming.join(' · ')))]),
        buttons(
          goTo(titles.addMeeting, { screen: 'add-meeting' }),
          goTo(titles.cancelMeeting, { screen: 'cancel' }),
        ),
      ]),
      ...section([text(calendar.text), longInput('days', calendar.field, '', calendar.hint)]),
      ...section([
        dateInput('yearFrom', calendar.yearFrom, year.from),
        dateInput('yearUntil', calendar.yearUntil, year.until),
      ]),
      ...folded(periods.length === 0 ? [text(quiet(calendar.none))] : periods, 6, calendar.daysOff),
      ...folded(releases, 3, calendar.early),
    ],
    footer: {
      primary: send(titles.save, { form: 'calendar' }),
      secondary: goTo(titles.back, { screen: 'settings' }),
    },
  })
}

/** One meeting outside the rhythm, prefilled with today and the team's usual time. */
export function addMeetingCard(scene: Scene): Card {
  const { addMeeting, setUp, buttons: titles } = scene.texts
  const { start, minutes } = scene.team.calendar
  return draw(scene, {
    title: addMeeting.title,
    sections: section([
      text(addMeeting.text),
      dateInput('date', addMeeting.date, scene.today),
      timeInput('start', setUp.start, start),
      textInput('minutes', setUp.minutes, String(minutes)),
    ]),
    footer: {
      primary: send(titles.save, { form: 'add-meeting' }),
      secondary: goTo(titles.back, { screen: 'calendar' }),
    },
  })
}
