import { schoolYearInHand, skipReasonCodes, skipText } from '@roundtable/core'
import { type Card, type Element, heading, line, quiet, section } from './elements'
import { choiceInput, dateInput, textInput } from './inputs'
import { clockText, periodText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** As many periods as a school year has, and a card holds. */
const most = 40

/** What a calendar file held beside days off, counted by the reason why it was left out. */
function leftOutLines(
  { texts, language }: Scene,
  leftOut: NonNullable<ScreenOf<'calendar'>['leftOut']>,
): Element[] {
  return skipReasonCodes.flatMap((reason) => {
    const count = leftOut[reason] ?? 0
    return count === 0 ? [] : [quiet(texts.calendar.leftOut(count, skipText(reason, language)))]
  })
}

/** Where a cycle of days is counted, which one today is: after a snow day the count is often another. */
function cycleField({ team, texts }: Scene): Element[] {
  const { rhythm } = team.calendar
  if (rhythm?.kind !== 'cycle') return []
  const { calendar } = texts
  return [
    choiceInput({
      id: 'cycleDay',
      label: calendar.cycleDay,
      error: calendar.fieldError,
      choices: Array.from({ length: rhythm.length }, (_, n) => ({
        value: String(n + 1),
        title: calendar.oneDay(n + 1),
      })),
    }),
  ]
}

/** The first and the last day of the school year, between which the team meets. */
function yearFields({ team, texts, today }: Scene): Element[] {
  const { calendar } = texts
  const { from, until } = schoolYearInHand(team.calendar.years, today)
  const error = calendar.yearError
  return [
    dateInput({ id: 'yearFrom', label: calendar.yearFrom, error, required: true, value: from }),
    dateInput({ id: 'yearUntil', label: calendar.yearUntil, error, required: true, value: until }),
  ]
}

/**
 * The days without school that are entered, a field for more, as dates or as a district's
 * calendar file, and a way to take one off the list again.
 */
export function calendarCard(scene: Scene, { leftOut }: ScreenOf<'calendar'>): Card {
  const { calendar, buttons } = scene.texts
  const years = scene.team.calendar.years.filter(({ until }) => until >= scene.today)
  const off = years.flatMap(({ daysOff }) => daysOff).filter(({ until }) => until >= scene.today)
  const early = years.flatMap(({ earlyRelease }) => earlyRelease).filter(({ date }) => date >= scene.today)
  const periods = off.slice(0, most)
  const dates = periods.map(({ from, until }) => line(periodText(scene, from, until), 'None'))
  const releases = early
    .slice(0, most)
    .map(({ date, from }) => line(`${scene.speaker.date(date)}, ${clockText(scene, from)}`, 'None'))
  const shown: Element[] = [
    section(calendar.daysOff, dates.length === 0 ? [quiet(calendar.none)] : dates),
    ...(releases.length === 0 ? [] : [section(calendar.early, releases)]),
  ]
  const after: Element[] =
    periods.length === 0
      ? []
      : [
          choiceInput({
            id: 'after',
            label: calendar.after,
            error: calendar.fieldError,
            choices: periods.map(({ from, until }) => ({
              value: `${from}|${until}`,
              title: periodText(scene, from, until),
            })),
          }),
        ]
  return draw(
    scene,
    calendar.title,
    [
      heading(calendar.title),
      ...leftOutLines(scene, leftOut ?? {}),
      line(calendar.text),
      textInput({
        id: 'days',
        label: calendar.field,
        error: calendar.fieldError,
        multiline: true,
        most: 20_000,
      }),
      ...shown,
      ...after,
      ...cycleField(scene),
      ...yearFields(scene),
    ],
    [
      { ...press(scene, buttons.save, { tap: 'form', form: { form: 'calendar' } }), style: 'positive' },
      goTo(scene, buttons.addMeeting, { screen: 'add-meeting' }),
      goTo(scene, buttons.moveMeeting, { screen: 'move' }),
      goTo(scene, buttons.cancelMeeting, { screen: 'cancel' }),
      goTo(scene, buttons.turns, { screen: 'turns' }),
    ],
  )
}
