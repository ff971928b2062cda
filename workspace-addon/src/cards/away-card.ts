import { publishedPlaces } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Card, Section } from './card'
import { draw } from './draw'
import { periodText, placeText } from './place-text'
import { dateInput, goTo, press, radio, section, send, text } from './widgets'

/** Own absences that are not over, each with "I can come after all". */
function ownAbsences(scene: Scene): Section[] {
  const { away, buttons: titles } = scene.texts
  const mine = scene.team.turns.absences.filter(
    ({ member, until }) => member === scene.viewer && (until === undefined || until >= scene.today),
  )
  const rows = mine.slice(0, 8).map(({ id, from, until }) => {
    const when = periodText(scene, from, until ?? null)
    return {
      kind: 'line' as const,
      label: away.ownLabel,
      text: when,
      button: press(
        titles.stillComing,
        { tap: 'do', commands: [{ type: 'withdraw-away', id }], after: { screen: 'away' } },
        away.stillComingOn(when),
      ),
    }
  })
  return section(rows, away.own)
}

/**
 * "I can't": which days, prefilled with the own next date. No reason is asked for. "Not this one" stands beside it
 * (ROTATION.md "Operations"): just this meeting, on these days, or not this role this school year.
 */
export function awayCard(scene: Scene): Card {
  const { away, buttons: titles } = scene.texts
  const turn = publishedPlaces(scene.team, scene.today).find(({ member }) => member === scene.viewer)
  const date = scene.team.calendar.occurrences.find(({ id }) => id === turn?.occurrence)?.date ?? scene.today
  const passes =
    turn === undefined
      ? []
      : [
          ['pass', away.pass(placeText(scene, turn.occurrence, turn.role))] as const,
          ['pass-year', away.passYear(scene.speaker.role(turn.role))] as const,
        ]
  const form = {
    form: 'away' as const,
    ...(turn === undefined ? {} : { turn: { occurrence: turn.occurrence, role: turn.role } }),
  }
  return draw(scene, {
    title: away.title,
    sections: [
      ...section([
        text(away.text),
        dateInput('from', away.from, date),
        dateInput('until', away.until, date),
        radio('kind', away.kind, [['away', away.away], ['not-leading', away.notLeading], ...passes], 'away'),
      ]),
      ...ownAbsences(scene),
    ],
    footer: { primary: send(titles.preview, form), secondary: goTo(titles.back, { screen: 'next' }) },
  })
}
