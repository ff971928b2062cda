import { publishedPlaces } from '@roundtable/core'
import { type Card, type Element, heading, line } from './elements'
import { type Choice, choiceInput, dateInput } from './inputs'
import { periodText, placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'

/** Own absences that are not over, each with "I can come after all". */
function ownAbsences(scene: Scene): Element[] {
  const { away, buttons } = scene.texts
  const mine = scene.team.turns.absences.filter(
    ({ member, until }) => member === scene.viewer && (until === undefined || until >= scene.today),
  )
  if (mine.length === 0) return []
  const rows = mine.slice(0, 6).flatMap(({ id, from, until }): Element[] => {
    return [
      line(periodText(scene, from, until ?? null)),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          press(
            scene,
            buttons.stillComing,
            { tap: 'do', commands: [{ type: 'withdraw-away', id }], after: { screen: 'away' } },
            { bare: true },
          ),
        ],
      },
    ]
  })
  return [heading(away.own, 'Medium'), ...rows]
}

/**
 * "I can't": which days, prefilled with the own next date. No reason is asked for. "Not this one" stands beside
 * it (ROTATION.md "Operations"): just this meeting, on these days, or not this role this school year.
 */
export function awayCard(scene: Scene): Card {
  const { away, buttons } = scene.texts
  const turn = publishedPlaces(scene.team, scene.today).find(({ member }) => member === scene.viewer)
  const date = scene.team.calendar.occurrences.find(({ id }) => id === turn?.occurrence)?.date ?? scene.today
  const passes: Choice[] =
    turn === undefined
      ? []
      : [
          { value: 'pass', title: away.pass(placeText(scene, turn.occurrence, turn.role)) },
          { value: 'pass-year', title: away.passYear(scene.speaker.role(turn.role)) },
        ]
  const form = {
    form: 'away' as const,
    ...(turn === undefined ? {} : { turn: { occurrence: turn.occurrence, role: turn.role } }),
  }
  return draw(
    scene,
    away.title,
    [
      heading(away.title),
      line(away.text),
      dateInput({
        id: 'from',
        label: away.from,
        error: away.dateError,
        required: true,
        value: date,
        min: scene.today,
      }),
      dateInput({ id: 'until', label: away.until, error: away.dateError, value: date, min: scene.today }),
      choiceInput({
        id: 'kind',
        label: away.kind,
        error: away.kindError,
        required: true,
        expanded: true,
        choices: [
          { value: 'away', title: away.away },
          { value: 'not-leading', title: away.notLeading },
          ...passes,
        ],
        value: 'away',
      }),
      ...ownAbsences(scene),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form }), style: 'positive' },
      goTo(scene, buttons.back, { screen: 'next' }),
    ],
  )
}
