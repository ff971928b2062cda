import { createHash } from 'node:crypto'
import { feedEntries, type Instant, writeFeed } from '@roundtable/core'
import { type Scenery, withScene } from '../conversation/scenery'
import type { Feed } from '../store/feeds'
import type { Store } from '../store/store'

/** What drawing a calendar needs from outside. */
export type Feeding = Scenery & { store: Pick<Store, 'feeds'> }

export interface FeedFile {
  text: string
  changedAt: Instant
}

/**
 * The calendar of a feed as it stands now. When it says something else than last time its revision grows, and as long
 * as it says the same it is the same file. Null for somebody who has left: the address is taken away then.
 */
export async function feedFile(by: Feeding, feed: Feed): Promise<FeedFile | null> {
  const drawn = await withScene(by, feed.key, feed.member, { personal: true, draft: null }, (scene) => {
    if (scene.viewer === null) return null
    const { team: facts, viewer: member, teamName, speaker, today } = scene
    const sources = { teamId: feed.key.team, facts, member, teamName, speaker, today }
    const entries = feedEntries(sources)
    const said = JSON.stringify([teamName, speaker.language, facts.profile.zone, entries])
    return {
      print: createHash('sha256').update(said).digest('hex'),
      write: (revised: Pick<Feed, 'revision' | 'changedAt'>) => writeFeed(sources, entries, revised),
    }
  })
  if (drawn === null) {
    await by.store.feeds.remove(feed.key, feed.member)
    return null
  }
  if (drawn.print === feed.print) return { text: drawn.write(feed), changedAt: feed.changedAt }
  const changedAt = by.now()
  await by.store.feeds.changed(feed, drawn.print, changedAt)
  return { text: drawn.write({ revision: feed.revision + 1, changedAt }), changedAt }
}
