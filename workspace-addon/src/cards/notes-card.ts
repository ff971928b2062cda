import { agendaDocOf, meetingAgenda, meetingInHand } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Card, Section, Widget } from './card'
import { draw } from './draw'
import { brief, whenText } from './place-text'
import { buttons, folded, goTo, longInput, press, radio, section, send, text } from './widgets'

/** Topics and decisions as they are shown, each at most so long. */
const room = 300
const most = 20

/** What the team wants to talk about, each with "Done". */
function topics(scene: Scene): Section[] {
  const { notes, buttons: titles } = scene.texts
  const view = meetingAgenda(scene.team, scene, null)
  const open = [...(view?.items ?? []), ...(view?.carriedItems ?? [])].filter(
    ({ state }) => state !== 'finished',
  )
  const rows = open.slice(0, most).map(({ id, text: words }, n): Widget => {
    const commands = [{ type: 'finish-item' as const, id }]
    const said = brief(words ?? '…', room)
    return {
      kind: 'line',
      label: notes.topic,
      text: said,
      button: press(
        titles.done,
        { tap: 'do', commands, after: { screen: 'notes' } },
        `${titles.done} ${n + 1}: ${brief(said, 60)}`,
      ),
    }
  })
  return folded(rows, 5, notes.topics)
}

/** Decisions and topics of the meeting in hand, and a field for one more. */
export function notesCard(scene: Scene): Card {
  const { notes, buttons: titles } = scene.texts
  const meeting = meetingInHand(scene.team, scene.now)
  const back = goTo(titles.back, { screen: 'next' })
  if (meeting === undefined)
    return draw(scene, {
      title: notes.title,
      sections: section([text(notes.none), buttons(goTo(titles.calendar, { screen: 'calendar' }))]),
      footer: { primary: back },
    })
  const decided = meetingAgenda(scene.team, scene, meeting.id)?.decisions ?? []
  const rows = decided.map(({ text: words }) => text(`• ${brief(words ?? '…', room)}`))
  const inDoc = agendaDocOf(scene.team.docs, meeting.id) === scene.doc
  const kinds = [
    ['decision', notes.decision],
    ['topic', notes.topicNext],
  ] as const
  return draw(scene, {
    title: notes.title,
    subtitle: whenText(scene, meeting),
    sections: [
      ...folded(rows.slice(0, most), 5, notes.decisions),
      ...topics(scene),
      ...section([radio('kind', notes.kind, kinds, 'decision'), longInput('text', notes.text)], notes.one),
      ...(inDoc
        ? section([
            text(notes.fromDoc),
            buttons(send(titles.readNotes, { form: 'read-notes', occurrence: meeting.id })),
          ])
        : []),
    ],
    footer: { primary: send(titles.addNote, { form: 'add-note' }), secondary: back },
  })
}
