import { type Card, heading, line, run } from './elements'
import { draw, goTo, type Stage } from './scene'
import type { ScreenOf } from './screen'

/** What can be typed and pressed; after an unclear message it says so first and offers the nearest word. */
export function helpCard(stage: Stage, { near, unclear }: ScreenOf<'help'>): Card {
  const { help, buttons } = stage.texts
  const word = Object.entries(help.commands).find(([command]) => command === near)?.[1].type ?? near
  const meant = word === null ? [] : [line(help.meant(word))]
  return draw(
    stage,
    unclear ? help.unclear : help.title,
    [
      ...(unclear ? [heading(help.unclear, 'Medium'), ...meant] : []),
      heading(help.title, unclear ? 'Medium' : 'Large'),
      ...Object.values(help.commands).map(({ type, example, does }) =>
        line([run(`${type}${example}`, { bold: true }), run(` · ${does}`)], 'Small'),
      ),
    ],
    [
      goTo(stage, buttons.next, { screen: 'next' }),
      goTo(stage, buttons.cannot, { screen: 'away' }),
      goTo(stage, buttons.turns, { screen: 'turns' }),
      goTo(stage, buttons.agenda, { screen: 'agenda', occurrence: null }),
      goTo(stage, buttons.calendar, { screen: 'calendar' }),
      goTo(stage, stage.teamId === null ? buttons.setUp : buttons.changeSetUp, { screen: 'set-up' }),
    ],
  )
}
