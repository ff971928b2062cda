import { sqlitePlace } from '../store/places'
import { botTurn } from './side-by-side/bot-turn'

/** A turn with a durable write on SQLite beside a bare echo bot. */
export async function measure() {
  return botTurn(await sqlitePlace(), {
    perSecond: { bar: { least: 0.53 }, wanted: { least: 1 } },
    p99: { bar: { most: 1.5 }, wanted: { most: 1.2 } },
  })
}
