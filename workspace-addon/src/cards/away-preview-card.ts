import { type Command, type Exchange, previewAway, previewPass, type Refusal } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { periodText, placeText } from './place-text'
import { refusalCard } from './refusal-card'
import { goTo, press, quiet, section, text } from './widgets'

type Previewed = { preview: { exchanges: readonly Exchange[] } } | { refused: Refusal }

function exchangeLine(scene: Scene, { to, occurrence, back, role }: Exchange): string {
  const { away } = scene.texts
  const mine = placeText(scene, occurrence, role)
  if (to === null) return away.empty(mine)
  const name = scene.speaker.name(to)
  return back === null ? away.filled(mine, name) : away.exchange(mine, name, placeText(scene, back, role))
}

/** What would change, and for whom it is still open. */
function changes(scene: Scene, exchanges: readonly Exchange[]): Widget[] {
  const { away } = scene.texts
  const mine = exchanges.filter(({ from }) => from === scene.viewer)
  if (mine.length === 0) return [text(away.nothing)]
  const asked = [...new Set(mine.flatMap(({ to }) => (to === null ? [] : [to])))]
  const note =
    asked.length === 0 ? [] : [text(quiet(away.asked(scene.speaker.list(asked.map(scene.speaker.name)))))]
  return [...mine.map((exchange) => text(exchangeLine(scene, exchange))), ...note]
}

/** Both dates before anything is written; "Yes" does exactly that. */
function preview(scene: Scene, when: string, command: Command, previewed: Previewed): Card {
  const { away, buttons: titles } = scene.texts
  const back = goTo(titles.back, { screen: 'away' })
  if ('refused' in previewed)
    return draw(scene, {
      title: away.title,
      subtitle: when,
      sections: section([text(scene.sentence(previewed.refused))]),
      footer: { primary: back },
    })
  return draw(scene, {
    title: away.previewTitle,
    subtitle: when,
    sections: section(changes(scene, previewed.preview.exchanges)),
    footer: {
      primary: press(titles.confirm, { tap: 'do', commands: [command], after: { screen: 'next' } }),
      secondary: back,
    },
  })
}

/** What "I can't" would change. */
export function awayPreviewCard(scene: Scene, { from, until, kind }: ScreenOf<'away-preview'>): Card {
  const { viewer, team, now, today } = scene
  if (viewer === null) return refusalCard(scene, scene.sentence({ code: 'not-a-member' }))
  const command = {
    type: 'report-away' as const,
    id: scene.freshId,
    member: viewer,
    from,
    ...(until === null ? {} : { until }),
    kind,
    source: 'self' as const,
  }
  const actor = { kind: 'member' as const, member: viewer }
  const when = periodText(scene, from, until)
  return preview(scene, when, command, previewAway(team, command, { actor, now, today }))
}

/** What "not this one" would change. */
export function passPreviewCard(scene: Scene, { occurrence, role, until }: ScreenOf<'pass-preview'>): Card {
  const { viewer, team, now, today, texts } = scene
  if (viewer === null) return refusalCard(scene, scene.sentence({ code: 'not-a-member' }))
  const command = { type: 'pass' as const, occurrence, role, until }
  const actor = { kind: 'member' as const, member: viewer }
  const what =
    until === 'this'
      ? texts.away.pass(placeText(scene, occurrence, role))
      : texts.away.passYear(scene.speaker.role(role))
  return preview(scene, what, command, previewPass(team, command, { actor, now, today }))
}
