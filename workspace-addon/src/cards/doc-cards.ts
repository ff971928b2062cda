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

/** Google does not let us: one sentence that names who must do what, and a button for afterwards. */
export function docTroubleCard(scene: Scene, { place, reason, matter }: ScreenOf<'doc-trouble'>): Card {
  const { docs, buttons: titles } = scene.texts
  const again =
    matter.kind === 'agenda'
      ? send(docs.tryAgain, {
          form: 'put-agenda',
          occurrence: matter.occurrence,
          spot: matter.spot,
          answers: matter.answers,
        })
      : matter.kind === 'notes'
        ? send(docs.tryAgain, { form: 'read-notes', occurrence: matter.occurrence })
        : send(docs.tryAgain, { form: 'file', round: matter.round })
  const ask = reason === 'not-asked' ? [press(titles.allow, { tap: 'allow' })] : []
  return draw(scene, {
    title: docs.troubleTitle,
    sections: section([
      text(docs.trouble[place][reason]),
      buttons(...ask, again, goTo(titles.next, { screen: 'next' })),
    ]),
  })
}
