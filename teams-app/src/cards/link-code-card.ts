import { type Card, heading, line, quiet } from './elements'
import { draw, goTo, type Scene, type Stage } from './scene'

/** How to use Roundtable inside Google Docs; the code itself is shown to whoever presses the button. */
export function linkDocCard(scene: Scene): Card {
  const { link, buttons } = scene.texts
  const next = goTo(scene, buttons.next, { screen: 'next' })
  if (!scene.addOn) return draw(scene, link.title, [heading(link.title), line(link.notSetUp)], [next])
  const show = goTo(scene, link.show, { screen: 'link-code' })
  return draw(
    scene,
    link.title,
    [heading(link.title), line(link.text), quiet(link.actsAs)],
    [{ ...show, style: 'positive' }, next],
  )
}

/**
 * A code for the add-on. In a team it stands for the member who reads it; in a chat without a team it brings one over
 * from a Google Doc.
 */
export function linkCodeCard(stage: Stage, { code, minutes }: { code: string; minutes: number }): Card {
  const { link, buttons } = stage.texts
  const joins = stage.teamId !== null
  const { title, steps, note } = joins
    ? { title: link.title, steps: link.steps, note: link.actsAs }
    : { title: link.bringTitle, steps: link.bringSteps, note: link.bringNote }
  return draw(
    stage,
    title,
    [
      heading(title, 'Medium'),
      heading(link.code(code), 'ExtraLarge'),
      quiet(link.valid(minutes)),
      ...Object.values(steps).map((step, n) => line(link.step(n + 1, step), 'Small')),
      quiet(note),
    ],
    [
      goTo(stage, link.another, { screen: 'link-code' }),
      joins
        ? goTo(stage, buttons.next, { screen: 'next' })
        : goTo(stage, buttons.setUp, { screen: 'set-up' }),
    ],
  )
}
