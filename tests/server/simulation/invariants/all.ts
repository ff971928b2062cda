import { nothingFailsByItself, teamsIsLetIn } from './answers'
import {
  auditWhole,
  doneIsThere,
  memoryIsReplay,
  namesOnlyTheRoster,
  nextIsThePlan,
  noGaps,
  oneHolder,
  sharesAddUp,
} from './facts'
import { oneHand } from './hands'
import type { Invariant } from './invariant'
import {
  inDoubtOnce,
  latestAddress,
  limitsKept,
  nothingAfterRemoval,
  sameTenant,
  standsOnce,
} from './messages'
import { answeredOnce, doubtIsReal, followsFromFacts, outboxEnds, writtenOnce } from './outbox'
import { nothingForged, nothingIsAskedForThem, strangersAreRefused, tokensAreGood } from './strangers'
import { everyReminder, inTime, noReminderTooEarly } from './time'
import {
  answersGetNewIds,
  filedOnce,
  forgottenIsForgotten,
  keptOnce,
  nobodyLinksAnswers,
  wordsStayApart,
} from './words'

/** All that must be so after every season. */
export const invariants: readonly Invariant[] = [
  inDoubtOnce,
  standsOnce,
  nothingAfterRemoval,
  latestAddress,
  sameTenant,
  limitsKept,
  outboxEnds,
  doubtIsReal,
  answeredOnce,
  writtenOnce,
  followsFromFacts,
  oneHand,
  everyReminder,
  inTime,
  noReminderTooEarly,
  noGaps,
  oneHolder,
  nextIsThePlan,
  memoryIsReplay,
  sharesAddUp,
  namesOnlyTheRoster,
  doneIsThere,
  auditWhole,
  filedOnce,
  keptOnce,
  nobodyLinksAnswers,
  answersGetNewIds,
  wordsStayApart,
  forgottenIsForgotten,
  strangersAreRefused,
  nothingIsAskedForThem,
  nothingForged,
  teamsIsLetIn,
  nothingFailsByItself,
  tokensAreGood,
]
