import { docUrl } from '@roundtable/core'
import type { Answers } from '../docs/desk'
import type { Scene } from '../scene'
import type { ScreenOf } from '../screen'
import type { Button, Card } from './card'
import { draw } from './draw'
import { dateText } from './place-text'
import { buttons, goTo, press, quiet, section, send, text } from './widgets'

/** The agenda is in the Doc; whatever people typed there is theirs. */
export function insertedCard(scene: Scene, { occurrence, kept }: ScreenOf<'inserted'>): Card {
  const { docs, buttons: titles } = scene.texts
  return draw(scene, {
    title: docs.title,
    subtitle: dateText(scene, occurrence),
    sections: section([
      text(docs.there),
      ...(kept === 0 ? [] : [text(quiet(docs.kept(kept)))]),
      buttons(
        goTo(titles.next, { screen: 'next' }),
        goTo(titles.notes, { screen: 'notes' }),
        goTo(titles.reflect, { screen: 'reflect' }),
      ),
    ]),
  })
}

/** The Doc stays as it is. */
export function leftCard(scene: Scene, { occurrence }: ScreenOf<'left'>): Card {
  const { docs, buttons: titles } = scene.texts
  return draw(scene, {
    title: docs.title,
    subtitle: dateText(scene, occurrence),
    sections: section([text(docs.left), buttons(goTo(titles.next, { screen: 'next' }))]),
  })
}

/** People moved or deleted ours: what shall we do? Each button adds its answer to those given before. */
export function questionCard(scene: Scene, screen: ScreenOf<'question'>): Card {
  const { docs } = scene.texts
  const { occurrence, question, spot, answers } = screen
  const answer = (title: string, more: Answers) =>
    send(title, { form: 'put-agenda', occurrence, spot, answers: { ...answers, ...more } })
  const leave = goTo(docs.leave, { screen: 'left', occurrence })
  const asked: Record<typeof question, readonly Button[]> = {
    'agenda-was-deleted': [answer(docs.again, { deleted: 'restore' }), leave],
    'agenda-was-moved': [
      answer(docs.goOn, { moved: 'follow' }),
      answer(docs.again, { moved: 'again' }),
      leave,
    ],
    'agenda-blocks-deleted': [
      answer(docs.again, { deleted: 'restore' }),
      answer(docs.leaveOut, { deleted: 'leave' }),
    ],
    'agenda-blocks-moved': [answer(docs.goOn, { moved: 'follow' }), leave],
  }
  return draw(scene, {
    title: docs.title,
    subtitle: dateText(scene, occurrence),
    sections: section([text(docs.questions[question]), buttons(...asked[question])]),
  })
}

/** The button for afterwards: what was on its way to Google once more. */
function onceMore({ texts }: Scene, { matter }: ScreenOf<'doc-trouble'>): Button {
  const again = texts.docs.tryAgain
  switch (matter.kind) {
    case 'agenda': {
      const { occurrence, spot, answers } = matter
      return send(again, { form: 'put-agenda', occurrence, spot, answers })
    }
    case 'notes':
      return send(again, { form: 'read-notes', occurrence: matter.occurrence })
    case 'filing':
      return send(again, { form: 'file', round: matter.round })
    case 'export':
      return send(again, { form: 'export' })
  }
}

/** Google does not let us: one sentence that names who must do what, and a button for afterwards. */
export function docTroubleCard(scene: Scene, screen: ScreenOf<'doc-trouble'>): Card {
  const { docs, buttons: titles } = scene.texts
  const { place, reason, doc } = screen
  const ask = reason === 'not-asked' && place === 'doc' ? [press(titles.allow, { tap: 'allow' })] : []
  const open = doc === undefined ? [] : [{ text: titles.open, does: { open: docUrl(doc) } }]
  return draw(scene, {
    title: docs.troubleTitle,
    sections: section([
      text(docs.trouble[place][reason]),
      buttons(...ask, ...open, onceMore(scene, screen), goTo(titles.next, { screen: 'next' })),
    ]),
  })
}
