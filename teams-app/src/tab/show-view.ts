import type { Language, Scenery } from '../conversation/scenery'
import { withScene } from '../conversation/scenery'
import { malformed, notHere, shown, type TabReply } from './door'
import type { TabHome } from './home'
import type { TabView } from './view'
import { views } from './views'

type Known = keyof typeof views

function isKnown(name: string): name is Known {
  return Object.hasOwn(views, name)
}

/** Draws a view for a member in their language; `ask` is JSON as the page wrote it into the address. */
export function showView(
  by: Scenery,
  home: TabHome,
  name: string,
  { ask, language }: { ask: string; language: Language },
): Promise<TabReply> {
  return isKnown(name) ? draw(by, home, views[name], ask, language) : Promise.resolve(notHere)
}

async function draw(
  by: Scenery,
  { key, member }: TabHome,
  view: Pick<TabView<never, unknown>, 'asked'>,
  ask: string,
  language: Language,
): Promise<TabReply> {
  const drawn = view.asked(parsed(ask))
  if (drawn === null) return malformed
  const seen = await withScene(by, key, member, { personal: true, draft: null, language }, (scene) =>
    scene.viewer === null ? null : { now: scene.now, view: drawn({ ...scene, viewer: scene.viewer }) },
  )
  return seen === null ? notHere : shown(seen)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
