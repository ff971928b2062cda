import { cardVersion } from './card-data'
import { type Card, heading, line, quiet } from './elements'
import { draw, type Stage } from './scene'

/** What a teams dialog submits is merged by Teams with the message that was pointed at. */
export function logDialogCard(stage: Stage, author: string, text: string): Card {
  const { logDialog, buttons } = stage.texts
  const shown = text.length > 400 ? `${text.slice(0, 400)}…` : text
  const card = draw(stage, logDialog.title, [
    heading(logDialog.title, 'Medium'),
    line(logDialog.text(author)),
    quiet(shown),
  ])
  return {
    ...card,
    actions: [{ type: 'Action.Submit', title: buttons.log, data: { v: cardVersion, nonce: stage.nonce } }],
  }
}
