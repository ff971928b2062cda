import { type Exchange, previewAway, type ThingId } from '@roundtable/core'
import { type Card, type Element, heading, line, quiet } from './elements'
import { choiceInput, dateInput } from './inputs'
import { placeText } from './place-text'
import { publishedPlaces } from './published-places'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Own absences that are not over, each with "I can come after all". */
function ownAbsences(scene: Scene): Element[] {
  const { away, buttons } = scene.texts
  const mine = scene.team.turns.absences.filter(
    ({ member, until }) => member === scene.viewer && (until === undefined || until >= scene.today),
  )
  if (mine.length === 0) return []
  const rows = mine.slice(0, 6).flatMap(({ id, from, until }): Element[] => {
    const days = [from, ...(until === undefined || until === from ? [] : [until])]
    return [
      line(days.map((day) => scene.speaker.date(day)).join(' – ')),
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

/** "I can't": which days, prefilled with the own next date. No reason is asked for. */
export function awayCard(scene: Scene): Card {
  const { away, buttons } = scene.texts
  const places = publishedPlaces(scene)
  const next = places.find(({ member }) => member === scene.viewer)?.occurrence
  const date = scene.team.calendar.occurrences.find(({ id }) => id === next)?.date ?? scene.today
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
        ],
        value: 'away',
      }),
      ...ownAbsences(scene),
    ],
    [
      { ...press(scene, buttons.preview, { tap: 'form', form: { form: 'away' } }), style: 'positive' },
      goTo(scene, buttons.back, { screen: 'next' }),
    ],
  )
}

function exchangeLines(scene: Scene, { from, to, occurrence, back, role }: Exchange): Element[] {
  const { away } = scene.texts
  if (from !== scene.viewer) return []
  const mine = placeText(scene, occurrence, role)
  if (to === null) return [line(away.empty(mine))]
  const name = scene.speaker.name(to)
  return back === null
    ? [line(away.filled(mine, name)), quiet(away.asked(name))]
    : [line(away.exchange(mine, name, placeText(scene, back, role))), quiet(away.asked(name))]
}

/**
 * What "I can't" would change, with both dates, before anything is written; "Yes" does exactly that.
 * @param id of the absence that "Yes" reports
 */
export function awayPreviewCard(
  scene: Scene,
  { from, until, kind }: ScreenOf<'away-preview'>,
  id: ThingId,
): Card {
  const { away, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'away' })
  if (scene.viewer === null) return draw(scene, away.title, [heading(away.title), line(away.nothing)], [back])
  const command = {
    type: 'report-away' as const,
    id,
    member: scene.viewer,
    from,
    ...(until === null ? {} : { until }),
    kind,
    source: 'self' as const,
  }
  const actor = { kind: 'member' as const, member: scene.viewer }
  const preview = previewAway(scene.team, command, { actor, now: scene.now, today: scene.today })
  if ('refused' in preview)
    return draw(scene, away.title, [heading(away.title), line(scene.sentence(preview.refused))], [back])
  const lines = preview.preview.exchanges.flatMap((exchange) => exchangeLines(scene, exchange))
  const days = [from, ...(until === null || until === from ? [] : [until])]
  return draw(
    scene,
    away.previewTitle,
    [
      heading(away.previewTitle),
      quiet(days.map((day) => scene.speaker.date(day)).join(' – ')),
      ...(lines.length === 0 ? [line(away.nothing)] : lines),
    ],
    [
      {
        ...press(
          scene,
          buttons.confirm,
          { tap: 'do', commands: [command], after: { screen: 'next' } },
          { bare: true },
        ),
        style: 'positive',
      },
      back,
    ],
  )
}
