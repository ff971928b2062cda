import { reflectionLabels } from '../text/reflection'
import type { Round } from './round'

/** Who will see what is written in a round, and until when it can be taken back: shown before anyone types. */
export function visibilitySentence(round: Pick<Round, 'mode' | 'threshold'>, language: 'en' | 'es'): string {
  const { visible } = reflectionLabels[language]
  return round.mode === 'named' ? visible.named : visible.anonymous(round.threshold)
}
