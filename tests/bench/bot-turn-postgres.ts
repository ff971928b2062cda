import { postgresPlace } from '../store/places'
import { botTurn } from './side-by-side/bot-turn'

/** The same on PostgreSQL, which `DATABASE_URL` names. */
export async function measure() {
  return botTurn(await postgresPlace(), {
    perSecond: { bar: { least: 0.25 }, wanted: { least: 0.8 } },
    p99: { bar: { most: 2 }, wanted: { most: 1.2 } },
  })
}
