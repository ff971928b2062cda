import { type AgendaView, agendaDocOf, decideAll, meetingAgenda, teamTemplates } from '@roundtable/core'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import { partLines } from './agenda-parts'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { nextCard } from './next-card'
import { whenText } from './place-text'
import { buttons, goTo, list, quiet, radio, section, send, text, textInput } from './widgets'

/** The agenda as it would be with a choice that is only looked at, or why that choice cannot be. */
function looked(
  scene: Scene,
  view: AgendaView,
  chosen: ScreenOf<'insert'>,
): { view: AgendaView } | { problem: string } {
  const { template, minutes = view.minutes } = chosen
  const { team, viewer, now, today } = scene
  if (template === undefined || viewer === null) return { view }
  const { occurrence } = view
  const done = decideAll(team, [{ type: 'choose-template', occurrence, template, minutes }], {
    actor: { kind: 'member', member: viewer },
    now,
    today,
  })
  if ('refused' in done) return { problem: scene.sentence(done.refused) }
  return { view: meetingAgenda(done.team, scene, occurrence) ?? view }
}

/** Where the agenda goes; nothing to choose when it stands in this Doc already. */
function spotChoice({ team, doc, texts }: Scene, { occurrence }: AgendaView, spot: string): Widget {
  const { insert } = texts
  if (agendaDocOf(team.docs, occurrence) === doc) return text(quiet(insert.there))
  const spots = [
    ['cursor', insert.cursor],
    ['top', insert.top],
    ['after-last', insert.afterLast],
  ] as const
  return radio('spot', insert.where, spots, spot)
}

/** Protocol, minutes and place of an agenda, with its parts before anything is written. */
export function insertCard(scene: Scene, screen: ScreenOf<'insert'>): Card {
  const { insert, agenda, buttons: titles } = scene.texts
  const view = meetingAgenda(scene.team, scene, screen.occurrence)
  if (view === undefined) return nextCard(scene)
  const { occurrence } = view
  const there = agendaDocOf(scene.team.docs, occurrence) === scene.doc
  const seen = looked(scene, view, screen)
  const templates = teamTemplates(scene.team.agenda, scene.words, scene.language).map(
    ({ id, template }) => [id, agenda.choice(template.title, template.minutes)] as const,
  )
  const parts =
    'problem' in seen
      ? [text(seen.problem)]
      : [
          ...partLines(scene, seen.view),
          ...(seen.view.template === null ? [] : [text(quiet(seen.view.template.purpose))]),
        ]
  return draw(scene, {
    title: insert.title,
    subtitle: whenText(scene, view),
    sections: [
      ...section([
        list('template', agenda.template, templates, screen.template ?? view.template?.id ?? ''),
        textInput('minutes', agenda.minutes, String(screen.minutes ?? view.minutes)),
        buttons(send(titles.look, { form: 'insert', occurrence, look: true })),
      ]),
      ...section(parts, insert.parts),
      ...section([spotChoice(scene, view, screen.spot ?? 'cursor')]),
    ],
    footer: {
      primary: send(there ? titles.update : titles.insertNow, { form: 'insert', occurrence }),
      secondary: goTo(titles.back, { screen: 'next' }),
    },
  })
}
