import type { Team } from '@roundtable/core'
import type { Digest } from './digest'
import type { Press } from './tap'

/**
 * By what a press is known when it comes again: the drawing of the card and what was sent. Another button or another text
 * is another press, since a card can be gone back to. Answers without a name are left out: nothing of them is kept, not
 * even a digest.
 */
export function pressKeyOf(digest: Digest, { press, step, fields }: Press, team: Team | null): string {
  const asked = step.tap === 'form' && step.form.form === 'round' ? step.form.round : null
  const round = team?.rounds.rounds.find(({ id }) => id === asked)
  const kept = Object.entries(fields).filter(
    ([id]) => asked === null || round?.mode === 'named' || !id.startsWith('answer:'),
  )
  return `p-${digest(JSON.stringify([press, step, kept.sort()]))}`
}
