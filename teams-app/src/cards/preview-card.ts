import { type Command, previewAll } from '@roundtable/core'
import { changedLines } from './changed-lines'
import { type Card, heading, line } from './elements'
import { ruleNotes } from './member-notes'
import { clockText, dateText, periodText, placeText } from './place-text'
import { draw, goTo, press, type Scene } from './scene'
import type { Screen, ScreenOf } from './screen'

/** What a command does, in a sentence; null for what needs none. */
function sentenceFor(scene: Scene, command: Command): string | null {
  const { preview } = scene.texts
  const { name, role, date } = scene.speaker
  switch (command.type) {
    case 'opt-out':
      return preview.optOut(role(command.role), periodText(scene, command.from, command.until ?? null))
    case 'set-rung':
      return preview.rung[command.rung](role(command.role))
    case 'pin':
      return preview.pin(name(command.member), placeText(scene, command.occurrence, command.role))
    case 'move-meeting': {
      const { occurrence, date: day, start } = command
      return preview.move(dateText(scene, occurrence), date(day), clockText(scene, start))
    }
    case 'change-member':
      return preview.changed(name(command.member), ruleNotes(scene, command).join(', '))
    case 'set-lead':
      return (command.lead ? preview.lead : preview.noLead)(name(command.member))
    case 'remove-member':
      return preview.leaves(name(command.member), date(command.until))
    case 'add-member':
      return preview.stays(name(command.member))
    default:
      return null
  }
}

/** Where a wish came from, and where it leads once it is carried out. */
const ways: Readonly<Record<ScreenOf<'preview'>['what'], { back: Screen; after: Screen }>> = {
  'my-part': { back: { screen: 'my-part' }, after: { screen: 'my-part' } },
  member: { back: { screen: 'members' }, after: { screen: 'members' } },
  pin: { back: { screen: 'pin' }, after: { screen: 'pin' } },
  move: { back: { screen: 'move' }, after: { screen: 'next' } },
}

/** What a wish would change, before anything is written; "Yes" does exactly that. */
export function previewCard(scene: Scene, { what, commands }: ScreenOf<'preview'>): Card {
  const { preview, away, buttons } = scene.texts
  const { back: way, after } = ways[what]
  const back = goTo(scene, buttons.back, way)
  const { viewer, now, today } = scene
  const previewed =
    viewer === null
      ? { refused: { code: 'not-a-member' as const } }
      : previewAll(scene.team, commands, { actor: { kind: 'member', member: viewer }, now, today })
  if ('refused' in previewed) {
    const sentence = scene.sentence(previewed.refused)
    return draw(scene, sentence, [heading(scene.texts.refusal.title), line(sentence)], [back])
  }
  const yes = press(scene, buttons.confirm, { tap: 'do', commands, after }, { bare: true })
  const lines = changedLines(scene, previewed.changed)
  return draw(
    scene,
    away.previewTitle,
    [
      heading(away.previewTitle),
      ...commands.flatMap((command) => sentenceFor(scene, command) ?? []).map((text) => line(text)),
      ...(lines.length === 0 ? [line(preview.nothing)] : lines),
    ],
    [{ ...yes, style: 'positive' }, back],
  )
}
