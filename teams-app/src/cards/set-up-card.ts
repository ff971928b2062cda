import { type MemberId, offeredRoles, offeredZones } from '@roundtable/core'
import { type Card, heading, type Input, quiet } from './elements'
import { type Choice, choiceInput, manyInput, numberInput, textInput, timeInput } from './inputs'
import { draw, goTo, press, type Stage } from './scene'

/** What the form shows before anybody has changed it: sensible defaults, or how the team stands now. */
export interface SetUpValues {
  founded: boolean
  name: string
  people: readonly { member: MemberId; name: string }[]
  /** How many more people the chat has than can be listed. */
  hidden: number
  members: readonly MemberId[]
  /** 1 for Monday to 5 for Friday. */
  weekdays: readonly number[]
  /** A key of the texts' rhythms; `kept` leaves a rhythm that the form cannot show. */
  rhythm: string
  start: string
  minutes: number
  /** Ids, and the titles of the team's own ones. */
  roles: readonly string[]
  roleTitles: Readonly<Record<string, string>>
  zone: string
  /** Between which times of a school day people get messages. */
  hours: { from: string; until: string }
  language: 'en' | 'es'
  anonymous: boolean
  goal: string
  norms: string
}

function rhythmField({ texts }: Stage, { rhythm }: SetUpValues): Input {
  const { setUp } = texts
  const choices = Object.entries(setUp.rhythms).map(([value, title]): Choice => ({ value, title }))
  return choiceInput({
    id: 'rhythm',
    label: setUp.rhythm,
    error: setUp.rhythmError,
    required: true,
    choices,
    value: rhythm,
  })
}

function weekdayField({ texts, language }: Stage, { weekdays }: SetUpValues): Input {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // 1970-01-05 was a Monday.
  const choices = [1, 2, 3, 4, 5].map(
    (day): Choice => ({
      value: String(day),
      title: name.format((3 + day) * 86_400_000),
    }),
  )
  return manyInput({
    id: 'weekdays',
    label: texts.setUp.day,
    error: texts.setUp.dayError,
    required: true,
    choices,
    values: weekdays.map(String),
  })
}

function roleField({ texts }: Stage, values: SetUpValues, roleTitle: (role: string) => string): Input {
  const ids = [...new Set<string>([...offeredRoles, ...values.roles])]
  const choices = ids.map((id): Choice => ({ value: id, title: values.roleTitles[id] ?? roleTitle(id) }))
  return manyInput({
    id: 'roles',
    label: texts.setUp.roles,
    error: texts.setUp.rolesError,
    required: true,
    choices,
    values: [...values.roles],
  })
}

function hoursFields({ texts }: Stage, { hours }: SetUpValues): Input[] {
  const { hoursFrom, hoursUntil, hoursError } = texts.setUp
  const field = { error: hoursError, required: true }
  return [
    timeInput({ id: 'hoursFrom', label: hoursFrom, ...field, value: hours.from }),
    timeInput({ id: 'hoursUntil', label: hoursUntil, ...field, value: hours.until }),
  ]
}

/** The one card that founds a team, and changes it later. */
export function setUpCard(stage: Stage, values: SetUpValues, roleTitle: (role: string) => string): Card {
  const { setUp, buttons } = stage.texts
  const title = values.founded ? setUp.change : setUp.title
  const zones = [...new Set<string>([values.zone, ...offeredZones])]
  const people = values.people.map(({ member, name }): Choice => ({ value: member, title: name }))
  return draw(
    stage,
    title,
    [
      heading(title),
      quiet(setUp.note),
      ...(values.hidden > 0 ? [quiet(setUp.hidden(values.people.length, values.hidden))] : []),
      textInput({
        id: 'name',
        label: setUp.name,
        error: setUp.nameError,
        required: true,
        most: 80,
        value: values.name,
      }),
      manyInput({
        id: 'members',
        label: setUp.members,
        error: setUp.membersError,
        required: true,
        choices: people,
        values: values.members,
      }),
      rhythmField(stage, values),
      weekdayField(stage, values),
      numberInput({
        id: 'cycleDay',
        label: setUp.cycleDay,
        error: setUp.cycleDayError,
        // A founded team counts on from where it is, unless somebody says otherwise.
        value: values.founded ? undefined : 1,
        min: 1,
        max: 6,
      }),
      timeInput({
        id: 'start',
        label: setUp.start,
        error: setUp.startError,
        required: true,
        value: values.start,
      }),
      numberInput({
        id: 'minutes',
        label: setUp.minutes,
        error: setUp.minutesError,
        required: true,
        value: values.minutes,
        min: 5,
        max: 240,
      }),
      roleField(stage, values, roleTitle),
      choiceInput({
        id: 'zone',
        label: setUp.zone,
        error: setUp.zoneError,
        required: true,
        choices: zones.map((zone) => ({ value: zone, title: zone.replaceAll('_', ' ') })),
        value: values.zone,
      }),
      ...hoursFields(stage, values),
      choiceInput({
        id: 'language',
        label: setUp.language,
        error: setUp.languageError,
        required: true,
        choices: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
        ],
        value: values.language,
      }),
      choiceInput({
        id: 'reflections',
        label: setUp.reflections,
        error: setUp.reflectionsError,
        required: true,
        choices: [
          { value: 'named', title: setUp.named },
          { value: 'anonymous', title: setUp.anonymous },
        ],
        value: values.anonymous ? 'anonymous' : 'named',
      }),
      textInput({
        id: 'goal',
        label: setUp.goal,
        error: setUp.textError,
        most: 300,
        multiline: true,
        value: values.goal,
      }),
      textInput({
        id: 'norms',
        label: setUp.norms,
        error: setUp.textError,
        most: 2000,
        multiline: true,
        value: values.norms,
      }),
    ],
    [
      { ...press(stage, buttons.save, { tap: 'form', form: { form: 'set-up' } }), style: 'positive' },
      ...(values.founded
        ? [goTo(stage, buttons.members, { screen: 'members' }), goTo(stage, buttons.back, { screen: 'next' })]
        : []),
    ],
  )
}
