import type { MemberId } from '@roundtable/core'
import type * as z from 'zod'
import type { Scene } from '../cards/scene'

/** A team as a member sees it in the tab: the scene of the cards, never without a viewer. */
export type TabScene = Scene & { viewer: MemberId }

/**
 * What a page of the tab shows: `ask` is the schema of its small parameters, `draw` gives plain JSON. `draw` is pure and
 * may be called more than once, since words are fetched as they are asked for.
 */
export interface TabView<A, V> {
  ask: z.ZodType<A>
  draw: (scene: TabScene, ask: A) => V
  /** What draws it as it was asked for; null when `ask` does not read so. */
  asked: (ask: unknown) => ((scene: TabScene) => V) | null
}

/** What `ask` reads is what `draw` takes. */
export function tabView<A, V>({ ask, draw }: Pick<TabView<A, V>, 'ask' | 'draw'>): TabView<A, V> {
  return {
    ask,
    draw,
    asked(given) {
      const read = ask.safeParse(given)
      return read.success ? (scene) => draw(scene, read.data) : null
    },
  }
}
