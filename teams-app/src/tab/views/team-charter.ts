import type { WordsId } from '@roundtable/core'
import type { TabScene } from '../view'

/** What the team works for and how it treats each other, in its own words; nothing yet is empty. */
export function charterOf({ team, words }: TabScene) {
  const { goal, norms, vision, confidences } = team.profile.charter
  const text = (id: WordsId | null | undefined) => (id ? (words(id) ?? '') : '')
  return {
    vision: text(vision),
    goal: text(goal),
    norms: norms.flatMap((norm) => words(norm) ?? []),
    confidences: text(confidences),
  }
}
