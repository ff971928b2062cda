import type { Scene, Stage } from '../scene'
import type { Card } from './card'
import { draw } from './draw'
import { bold, buttons, goTo, longInput, press, quiet, section, send, text, textInput } from './widgets'

/** The first card in a Doc without a team. */
export function welcomeCard(stage: Stage): Card {
  const { welcome, buttons: titles } = stage.texts
  const others = [
    ...(stage.server === null ? [] : [goTo(titles.join, { screen: 'join' })]),
    goTo(titles.bring, { screen: 'bring' }),
  ]
  return draw(stage, {
    title: welcome.title,
    sections: [
      ...section([text(welcome.text), text(quiet(welcome.next))]),
      ...section([buttons(...others)], welcome.already),
    ],
    footer: { primary: goTo(titles.setUp, { screen: 'set-up' }) },
  })
}

/** A team that is in Teams already comes into this Doc by a code. */
export function joinCard(stage: Stage): Card {
  const { join, buttons: titles } = stage.texts
  return draw(stage, {
    title: join.title,
    sections: section([text(join.text), textInput('code', join.code, '', join.hint)]),
    footer: {
      primary: send(titles.join, { form: 'join' }),
      secondary: goTo(titles.back, { screen: 'welcome' }),
    },
  })
}

/** The Doc shows a team of Teams to others: who is of it comes in by a code; and a way on where that team is no more. */
export function foreignCard(stage: Stage): Card {
  const { foreign, join, buttons: titles } = stage.texts
  const { email, texts } = stage
  return draw(stage, {
    title: foreign.title,
    sections: [
      ...section([
        text(email === null ? texts.stranger.unknown : texts.stranger.known(email)),
        text(join.text),
        textInput('code', join.code, '', join.hint),
        buttons(goTo(titles.tryAgain, { screen: 'next' }), goTo(titles.help, { screen: 'help' })),
      ]),
      ...section([text(foreign.goneText), buttons(send(titles.letGo, { form: 'let-go' }))], foreign.gone),
    ],
    footer: { primary: send(titles.join, { form: 'join' }) },
  })
}

/** A team that was exported before goes on in this Doc. */
export function bringCard(stage: Stage): Card {
  const { bring, buttons: titles } = stage.texts
  return draw(stage, {
    title: bring.title,
    sections: section([text(bring.text), longInput('export', bring.field)]),
    footer: {
      primary: send(titles.bring, { form: 'bring' }),
      secondary: goTo(titles.back, { screen: 'welcome' }),
    },
  })
}

/** Before anything else: Google asks each person once in each Doc. */
export function allowCard({ texts }: Stage): Card {
  const { allow, buttons: titles } = texts
  return {
    title: allow.title,
    sections: section([text(allow.text), text(quiet(allow.only))]),
    footer: {
      primary: press(titles.allow, { tap: 'allow' }),
      secondary: goTo(titles.help, { screen: 'help' }),
    },
  }
}

/** For somebody who may open the Doc but is not of its team: who can add them. */
export function strangerCard(scene: Scene): Card {
  const { stranger, buttons: titles } = scene.texts
  const { leads } = scene.team.profile
  const names = scene.speaker.list(leads.map(scene.speaker.name))
  const who = scene.email === null ? stranger.unknown : stranger.known(scene.email)
  return {
    title: scene.teamName,
    sections: section([
      text(bold(stranger.title)),
      text(who),
      text(stranger.ask(names)),
      buttons(goTo(titles.tryAgain, { screen: 'next' }), goTo(titles.help, { screen: 'help' })),
    ]),
  }
}
