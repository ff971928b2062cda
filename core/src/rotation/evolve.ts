import type { TurnEvent, TurnEventOf } from './events'
import { cancelMeeting, enterHeld, reseatTurns } from './ledger'
import {
  beginExchange,
  changeExchange,
  completeSwap,
  dropSwap,
  lose,
  replaceHolder,
  undoExchange,
} from './trade'
import { type Turns, withTurn } from './turns'

const same = (turns: Turns): Turns => turns

function published(turns: Turns, { occurrence, turns: list }: TurnEventOf<'turns-published'>): Turns {
  const before = (turns.published[occurrence] ?? []).filter(
    ({ role }) => !list.some((one) => one.role === role),
  )
  return { ...turns, published: { ...turns.published, [occurrence]: [...before, ...list] } }
}

function refilled(turns: Turns, { from, to, occurrence, role }: TurnEventOf<'turn-refilled'>): Turns {
  return withTurn(turns, { occurrence, role }, (turn) => {
    const vacated = replaceHolder(turn, from, null, null)
    return to.reduce((sum, { member, reason }) => replaceHolder(sum, null, member, reason), vacated)
  })
}

function pinned(turns: Turns, { instead, occurrence, role, member }: TurnEventOf<'turn-pinned'>): Turns {
  const place = { occurrence, role, member }
  const noted = { ...turns, pins: [...turns.pins, place] }
  const lost = instead === null ? noted : lose(noted, { ...place, member: instead })
  return withTurn(lost, place, (turn) =>
    turn.holders.includes(member) ? turn : replaceHolder(turn, instead, member, { code: 'pinned' }),
  )
}

function takenOver(turns: Turns, { from, to, occurrence, role }: TurnEventOf<'turn-taken-over'>): Turns {
  const place = { occurrence, role }
  const lost = from === null ? turns : lose(turns, { ...place, member: from })
  return withTurn(lost, place, (turn) =>
    replaceHolder(turn, from, to, { code: 'volunteered', instead: from }),
  )
}

function stoodIn(turns: Turns, { from, to, occurrence, role }: TurnEventOf<'turn-stood-in'>): Turns {
  const place = { occurrence, role }
  const lost = from.reduce((sum, member) => lose(sum, { ...place, member }), turns)
  const marked = { ...lost, standIns: [...lost.standIns, place] }
  return withTurn(marked, place, (turn) => {
    const vacated = from.reduce((sum, member) => replaceHolder(sum, member, null, null), turn)
    return to === null ? vacated : replaceHolder(vacated, null, to.member, to.reason)
  })
}

/** How each event changes the team's turns. */
export const evolveTurns: { [T in TurnEvent['type']]: (turns: Turns, event: TurnEventOf<T>) => Turns } = {
  'turns-published': published,
  'turn-refilled': refilled,
  'turns-reseated': reseatTurns,
  'turn-pinned': pinned,
  'turn-unpinned': (turns, { occurrence, role, member }) => ({
    ...turns,
    pins: turns.pins.filter(
      (pin) => !(pin.occurrence === occurrence && pin.role === role && pin.member === member),
    ),
  }),
  'absence-reported': (turns, { absence }) => ({
    ...turns,
    absences: [...turns.absences, absence],
  }),
  'absence-withdrawn': (turns, { absence }) => ({
    ...turns,
    absences: turns.absences.filter(({ id }) => id !== absence),
  }),
  'turn-passed': (turns, { type: _, ...place }) => ({ ...turns, passes: [...turns.passes, place] }),
  'members-reordered': same,
  'rung-set': same,
  'opted-out': same,
  'opted-in': same,
  'exchange-proposed': (turns, { exchange }) => beginExchange(turns, exchange),
  'exchange-accepted': (turns, { exchange, by }) => {
    const accepted = turns.exchanges.find(({ id }) => id === exchange)?.accepted ?? []
    return changeExchange(turns, exchange, { accepted: [...accepted, by] })
  },
  'exchange-refused': (turns, { exchange }) => undoExchange(turns, exchange),
  'exchange-dissolved': (turns, { exchange }) => undoExchange(turns, exchange),
  'exchange-written': (turns, { exchange }) => changeExchange(turns, exchange, { state: 'written' }),
  'give-back-asked': (turns, { exchange, late }) =>
    changeExchange(turns, exchange, { state: 'give-back-asked', ...(late === undefined ? {} : { late }) }),
  'turn-given-back': (turns, { exchange }) => undoExchange(turns, exchange),
  'turn-kept': (turns, { exchange }) => changeExchange(turns, exchange, { state: 'written' }),
  'swap-proposed': (turns, { swap }) => ({ ...turns, swaps: [...turns.swaps, swap] }),
  'swap-accepted': (turns, { swap }) => completeSwap(turns, swap),
  'swap-refused': (turns, { swap }) => dropSwap(turns, swap),
  'swap-undone': (turns, { swap }) => dropSwap(turns, swap),
  'swap-lapsed': (turns, { swap }) => dropSwap(turns, swap),
  'turn-taken-over': takenOver,
  'turn-stood-in': stoodIn,
  'meeting-cancelled': cancelMeeting,
  'meeting-moved': same,
  'meeting-held': (turns, { occurrence, doers, attendance, assumed }) =>
    enterHeld(turns, occurrence, { doers, attendance, assumed }),
  'doers-corrected': (turns, { occurrence, doers, attendance }) =>
    enterHeld(turns, occurrence, { doers, attendance, assumed: false }),
}
