import { meetingAgenda, protocolLines, teamTemplates, thingId } from '@roundtable/core'
import { type Card, heading, line } from './elements'
import { textInput } from './inputs'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** The meeting's protocol as lines that the team may change, and keeps as its own. */
export function ownAgendaCard(scene: Scene, { occurrence }: ScreenOf<'own-agenda'>): Card | null {
  const { ownAgenda, buttons } = scene.texts
  const chosen = meetingAgenda(scene.team, scene, occurrence)?.template?.id
  const base = teamTemplates(scene.team.agenda, scene.words, scene.language).find(({ id }) => id === chosen)
  if (base === undefined) return null
  const { id, own, template } = base
  return draw(
    scene,
    ownAgenda.title,
    [
      heading(ownAgenda.title),
      line(ownAgenda.text),
      textInput({
        id: 'title',
        label: ownAgenda.name,
        error: ownAgenda.nameError,
        required: true,
        most: 80,
        value: own ? template.title : ownAgenda.copyOf(template.title),
      }),
      textInput({
        id: 'lines',
        label: ownAgenda.lines,
        error: ownAgenda.linesError,
        required: true,
        multiline: true,
        most: 20_000,
        value: protocolLines(template),
      }),
    ],
    [
      {
        ...press(scene, buttons.save, {
          tap: 'form',
          form: { form: 'own-agenda', occurrence, template: thingId.parse(id) },
        }),
        style: 'positive',
      },
      goTo(scene, buttons.back, { screen: 'choose-agenda', occurrence }),
    ],
  )
}
