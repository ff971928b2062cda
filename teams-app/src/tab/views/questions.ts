import { type Asked, askedOf, type OccurrenceId, type RoleId } from '@roundtable/core'
import type { TabScene } from '../view'

/** A date of a role, for the page to write out. */
export interface NamedDate {
  date: string
  role: string
}

/** A question that waits for the viewer's answer; `id` is that of the exchange or swap. */
export type Question =
  | { kind: 'take'; id: string; from: string; theirs: NamedDate; mine: NamedDate | null; late: boolean }
  | { kind: 'give-back'; id: string; from: string; theirs: NamedDate }
  | { kind: 'swap'; id: string; from: string; theirs: NamedDate; mine: NamedDate }

/** The meeting's date now; the id of a meeting that is gone still tells the date for which it was made. */
export function namedDate({ team, speaker }: TabScene, occurrence: OccurrenceId, role: RoleId): NamedDate {
  const meeting = team.calendar.occurrences.find(({ id }) => id === occurrence)
  return { date: meeting?.date ?? occurrence.slice(2, 12), role: speaker.role(role) }
}

function question(scene: TabScene, asked: Asked): Question {
  const { name } = scene.speaker
  if (asked.kind === 'swap') {
    const { id, mine: offered, theirs: wanted } = asked.swap
    const theirs = namedDate(scene, offered.occurrence, offered.role)
    const mine = namedDate(scene, wanted.occurrence, wanted.role)
    return { kind: 'swap', id, from: name(offered.member), theirs, mine }
  }
  const { id, from, occurrence, back, role } = asked.exchange
  const theirs = namedDate(scene, occurrence, role)
  if (asked.kind === 'give-back') return { kind: 'give-back', id, from: name(from), theirs }
  const mine = back === null ? null : namedDate(scene, back, role)
  return { kind: 'take', id, from: name(from), theirs, mine, late: asked.exchange.late === true }
}

/** What the viewer is asked: to take a date, to give one back, to swap two. */
export function questionsFor(scene: TabScene): Question[] {
  return askedOf(scene.team.turns, scene.viewer).map((asked) => question(scene, asked))
}

/** Of whom the viewer waits to hear: swaps can be taken back until then. */
export function waitingOf(scene: TabScene) {
  const { team, viewer, speaker } = scene
  const swaps = team.turns.swaps
    .filter(({ mine }) => mine.member === viewer)
    .map(({ id, mine, theirs }) => ({
      kind: 'swap' as const,
      id,
      of: speaker.name(theirs.member),
      mine: namedDate(scene, mine.occurrence, mine.role),
      theirs: namedDate(scene, theirs.occurrence, theirs.role),
    }))
  const exchanges = team.turns.exchanges.flatMap(({ id, state, from, to, occurrence, role, accepted }) =>
    state === 'provisional' && from === viewer && to !== null && !accepted.includes(to)
      ? [{ kind: 'exchange' as const, id, of: speaker.name(to), mine: namedDate(scene, occurrence, role) }]
      : [],
  )
  return [...swaps, ...exchanges]
}
