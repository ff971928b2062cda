import type { Sender } from '../bot/sender'
import type { Logger } from '../log'
import type { Runner } from '../run-command'
import type { Store } from '../store/store'
import type { Scenery } from './scenery'

/** What a conversation needs from outside. Time, chance, store and network are all given. */
export interface Conversing extends Scenery {
  store: Store
  runner: Runner
  sender: Sender
  log: Pick<Logger, 'info' | 'warn'>
  /** Unguessable, for ids that are a secret. */
  secret: () => string
  /** Something was put into the outbox. */
  committed: () => void
}
