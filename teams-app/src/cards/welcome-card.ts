import { type Card, heading, line } from './elements'
import { draw, goTo, type Stage } from './scene'

/** The first card in a chat. In a personal chat without a team there is nothing to set up yet. */
export function welcomeCard(stage: Stage, place: 'personal' | 'shared', addOn: boolean): Card {
  const { welcome, buttons, link } = stage.texts
  const shared = place === 'shared'
  return draw(
    stage,
    welcome.title,
    [heading(welcome.title), line(welcome.text), line(shared ? welcome.next : welcome.elsewhere)],
    [
      ...(shared
        ? [{ ...goTo(stage, buttons.setUp, { screen: 'set-up' }), style: 'positive' as const }]
        : []),
      ...(shared && addOn ? [goTo(stage, link.bring, { screen: 'link-code' })] : []),
      goTo(stage, buttons.help, { screen: 'help', near: null, unclear: false }),
    ],
  )
}
