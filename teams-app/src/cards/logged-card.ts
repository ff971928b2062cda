import { thingId } from '@roundtable/core'
import { type Card, heading, quiet } from './elements'
import { draw, goTo, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Says that a thing typed or pointed at is kept, and how its author takes it back. */
export function loggedCard(scene: Scene, { what, id }: ScreenOf<'logged'>): Card {
  const { logged, buttons } = scene.texts
  const thing = thingId.parse(id)
  const withdraw =
    what === 'reflection' || what === 'win'
      ? [
          press(
            scene,
            buttons.withdraw,
            {
              tap: 'do',
              commands: [{ type: what === 'win' ? 'withdraw-win' : 'withdraw-reflection', id: thing }],
              after: { screen: 'withdrawn', round: null },
            },
            { bare: true },
          ),
        ]
      : []
  return draw(
    scene,
    logged[what],
    [heading(logged[what], 'Medium'), ...(withdraw.length > 0 ? [quiet(logged.withdraw)] : [])],
    [
      ...withdraw,
      ...(what === 'action' ? [goTo(scene, buttons.actions, { screen: 'actions' })] : []),
      ...(what === 'topic' ? [goTo(scene, buttons.topics, { screen: 'topics' })] : []),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
