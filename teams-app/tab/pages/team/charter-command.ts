import type { Pressing } from '../../use/use-press'
import type { TeamPageView } from './team-view'

type Charter = TeamPageView['charter']

function line(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** The whole charter with what one step changes: what the others say stays. */
export function charterCommand(charter: Charter, changed: Partial<Charter>): Pressing {
  const { vision, goal, norms, confidences } = { ...charter, ...changed }
  return {
    type: 'set-charter',
    goal: line(goal),
    norms,
    vision: line(vision),
    confidences: line(confidences),
  }
}
