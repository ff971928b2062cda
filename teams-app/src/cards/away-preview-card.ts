import {
  type Command,
  type Exchange,
  previewAway,
  previewPass,
  type Refusal,
  type ThingId,
} from '@roundtable/core'
import { type Card, type Element, heading, line, quiet } from './elements'
import { periodText, placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

type Previewed = { preview: { exchanges: readonly Exchange[] } } | { refused: Refusal }

function exchangeLine(scene: Scene, { to, occurrence, back, role }: Exchange): string {
  const { away } = scene.texts
  const mine = placeText(scene, occurrence, role)
  if (to === null) return away.empty(mine)
  const name = scene.speaker.name(to)
  return back === null ? away.filled(mine, name) : away.exchange(mine, name, placeText(scene, back, role))
}

/** What would change, and for whom it is still open. */
function changes(scene: Scene, exchanges: readonly Exchange[]): Element[] {
  const { away } = scene.texts
  const mine = exchanges.filter(({ from }) => from === scene.viewer)
  if (mine.length === 0) return [line(away.nothing)]
  const asked = [...new Set(mine.flatMap(({ to }) => (to === null ? [] : [to])))]
  const note =
    asked.length === 0 ? [] : [quiet(away.asked(scene.speaker.list(asked.map(scene.speaker.name))))]
  return [...mine.map((exchange) => line(exchangeLine(scene, exchange))), ...note]
}

/** Both dates before anything is written; "Yes" does exactly that. */
function preview(scene: Scene, when: string, command: Command, previewed: Previewed): Card {
  const { away, buttons } = scene.texts
  const back = goTo(scene, buttons.back, { screen: 'away' })
  if ('refused' in previewed)
    return draw(scene, away.title, [heading(away.title), line(scene.sentence(previewed.refused))], [back])
  const yes = press(
    scene,
    buttons.confirm,
    { tap: 'do', commands: [command], after: { screen: 'next' } },
    { bare: true },
  )
  return draw(
    scene,
    away.previewTitle,
    [heading(away.previewTitle), quiet(when), ...changes(scene, previewed.preview.exchanges)],
    [{ ...yes, style: 'positive' }, back],
  )
}

/** For whoever is not of the team: only a member has dates. */
function forMembers(scene: Scene): Card {
  const { away, buttons } = scene.texts
  const sentence = scene.sentence({ code: 'not-a-member' })
  return draw(
    scene,
    away.title,
    [heading(away.title), line(sentence)],
    [goTo(scene, buttons.next, { screen: 'next' })],
  )
}

/**
 * What "I can't" would change.
 * @param id of the absence that "Yes" reports
 */
export function awayPreviewCard(
  scene: Scene,
  { from, until, kind }: ScreenOf<'away-preview'>,
  id: ThingId,
): Card {
  const { viewer, team, now, today } = scene
  if (viewer === null) return forMembers(scene)
  const command = {
    type: 'report-away' as const,
    id,
    member: viewer,
    from,
    ...(until === null ? {} : { until }),
    kind,
    source: 'self' as const,
  }
  const actor = { kind: 'member' as const, member: viewer }
  return preview(
    scene,
    periodText(scene, from, until),
    command,
    previewAway(team, command, { actor, now, today }),
  )
}

/** What "not this one" would change. */
export function passPreviewCard(scene: Scene, { occurrence, role, until }: ScreenOf<'pass-preview'>): Card {
  const { viewer, team, now, today, texts } = scene
  if (viewer === null) return forMembers(scene)
  const command = { type: 'pass' as const, occurrence, role, until }
  const actor = { kind: 'member' as const, member: viewer }
  const what =
    until === 'this'
      ? texts.away.pass(placeText(scene, occurrence, role))
      : texts.away.passYear(scene.speaker.role(role))
  return preview(scene, what, command, previewPass(team, command, { actor, now, today }))
}
