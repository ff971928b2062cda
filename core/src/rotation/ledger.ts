import type { OccurrenceId } from '../ids'
import type { Move, TurnEventOf } from './events'
import type { Exchange } from './exchange'
import { lose } from './trade'
import type { Held, Turn, Turns } from './turns'

/** The turns of a cancelled meeting move on, or are lost with it. */
export function cancelMeeting(turns: Turns, { occurrence, moves }: TurnEventOf<'meeting-cancelled'>): Turns {
  return moveTurns(turns, new Set([occurrence]), moves)
}

/** Turns travel along the moves; open exchanges travel with them. What stays at a meeting that is gone is lost. */
function moveTurns(turns: Turns, gone: ReadonlySet<OccurrenceId>, moves: readonly Move[]): Turns {
  const from = (id: OccurrenceId, role: Move['role']) =>
    moves.find((one) => one.from === id && one.role === role)
  const moved = (id: OccurrenceId, role: Move['role']) => {
    const move = from(id, role)
    return move === undefined ? id : (move.to ?? id)
  }
  const next = new Map<string, Turn[]>()
  const put = (id: OccurrenceId, turn: Turn) => next.set(id, [...(next.get(id) ?? []), turn])
  let result: Turns = turns
  for (const [key, list] of Object.entries(turns.published)) {
    const id = key as OccurrenceId
    for (const turn of list) {
      const move = from(id, turn.role)
      const isLost = move === undefined ? gone.has(id) : move.to === null
      if (!isLost) put(move?.to ?? id, turn)
      else
        for (const member of turn.holders) result = lose(result, { occurrence: id, role: turn.role, member })
    }
  }
  const exchanges = turns.exchanges.map(
    (one): Exchange => ({
      ...one,
      occurrence: moved(one.occurrence, one.role),
      back: one.back === null ? null : moved(one.back, one.role),
    }),
  )
  return {
    ...result,
    published: Object.fromEntries(next),
    exchanges: exchanges.map((one) =>
      gone.has(one.occurrence) || (one.back !== null && gone.has(one.back))
        ? { ...one, state: 'written' }
        : one,
    ),
    pins: turns.pins.filter((pin) => !gone.has(pin.occurrence)),
  }
}

/** The same for meetings that the calendar lost; a turn owed from such a date is owed from the one after it. */
export function reseatTurns(turns: Turns, { gone, moves }: TurnEventOf<'turns-reseated'>): Turns {
  const away = new Set(gone)
  const lost = turns.lost.flatMap((place) => {
    if (!away.has(place.occurrence)) return [place]
    const to = moves.find(({ from, role }) => from === place.occurrence && role === place.role)?.to ?? null
    return to === null ? [] : [{ ...place, occurrence: to }]
  })
  return moveTurns({ ...turns, lost }, away, moves)
}

/** Enters who did what; trades of that meeting are settled by it, and forgotten when both dates are over. */
export function enterHeld(turns: Turns, occurrence: OccurrenceId, entry: Held): Turns {
  const ledger: Turns['held'] = { ...turns.held, [occurrence]: entry }
  const over = (id: OccurrenceId | null) => id === null || ledger[id] !== undefined
  return {
    ...turns,
    held: ledger,
    exchanges: turns.exchanges
      .filter((one) => !over(one.occurrence) || !over(one.back))
      .map((one) => (one.occurrence === occurrence ? { ...one, state: 'written' } : one)),
    swaps: turns.swaps.filter(
      ({ mine, theirs }) => mine.occurrence !== occurrence && theirs.occurrence !== occurrence,
    ),
  }
}
