import type { Size } from './autumn'
import type { Saying } from './sayings'

/** A school with room for so many texts of people. */
export const roomy: Size = { roles: 4, actions: 20, daysOff: 2, parts: 5 }
export const placesOfTexts = 44

/** People of a school who say these texts, each in a place of its own, as much of it as the place takes. */
export function saidEverywhere(texts: readonly string[]): Saying {
  let n = 0
  const next = (most: number) => texts[n++ % texts.length]?.slice(0, most) ?? ''
  const people = Array.from({ length: 6 }, () => next(64))
  const actions = Array.from({ length: roomy.actions }, () => next(2_000))
  return {
    people,
    team: next(80),
    roleTitles: [next(40), next(40)],
    goal: next(300),
    norms: Array.from({ length: 10 }, () => next(200)),
    action: (at) => actions[at % actions.length] ?? '',
    decision: next(2_000),
    reflection: next(2_000),
    protocol: next(80),
    file: next(120),
  }
}
