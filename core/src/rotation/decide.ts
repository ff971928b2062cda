import type { Decision, Moment } from '../decision'
import { acceptExchange, giveBack, refuseExchange } from './answer'
import { reportAway, withdrawAway } from './away'
import { cancelMeeting, moveMeeting } from './cancel'
import { assumeDoers, confirmDoers, correctDoers } from './close'
import type { TurnCommand, TurnCommandOf } from './commands'
import type { TurnEvent } from './events'
import { pass } from './pass'
import { publish } from './publish'
import type { TurnRefusal } from './refusals'
import { settleExchanges } from './settle'
import { beginStory } from './story'
import { acceptSwap, proposeSwap, refuseSwap, undoSwap } from './swap'
import { notHere, takeOver } from './take-over'
import type { TurnFacts } from './turns'
import { optIn, optOut, pin, reorderMembers, setRung, unpin } from './wish'

/** ROTATION.md "Operations and edge cases": what each command does to the turns, or why nothing happens. */
export const turnDeciders: {
  [T in TurnCommand['type']]: (
    facts: TurnFacts,
    command: TurnCommandOf<T>,
    moment: Moment,
  ) => Decision<TurnEvent, TurnRefusal>
} = {
  'report-away': reportAway,
  'withdraw-away': withdrawAway,
  'accept-exchange': acceptExchange,
  'refuse-exchange': refuseExchange,
  'give-back': giveBack,
  pass,
  'propose-swap': proposeSwap,
  'accept-swap': acceptSwap,
  'refuse-swap': refuseSwap,
  'undo-swap': undoSwap,
  'take-over': takeOver,
  'not-here': notHere,
  'cancel-meeting': cancelMeeting,
  'move-meeting': moveMeeting,
  'confirm-doers': confirmDoers,
  'correct-doers': correctDoers,
  pin,
  unpin,
  'reorder-members': reorderMembers,
  'set-rung': setRung,
  'opt-out': optOut,
  'opt-in': optIn,
  'publish-turns': (facts, _, { today }) => ({ events: publish(beginStory(facts), today).events }),
  'settle-exchanges': settleExchanges,
  'assume-doers': assumeDoers,
}
