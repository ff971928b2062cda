import { type Card, heading, line } from './elements'
import { draw, goTo, type Stage } from './scene'

/** The first card in a chat. In a personal chat without a team there is nothing to set up yet. */
export function welcomeCard(stage: Stage, place: 'personal' | 'shared'): Card {
  const { welcome, buttons } = stage.texts
  const shared = place === 'shared'
  return draw(
    stage,
    welcome.title,
    [heading(welcome.title), line(welcome.text), line(shared ? welcome.next : welcome.elsewhere)],
    [
      ...(shared
        ? [{ ...goTo(stage, buttons.setUp, { screen: 'set-up' }), style: 'positive' as const }]
        : []),
      goTo(stage, buttons.help, { screen: 'help', near: null, unclear: false }),
    ],
  )
}
