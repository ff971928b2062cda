import type { Why } from '../rotation/view'
import { sayingsIn } from './sayings'
import type { Speaker } from './speaker'

/** "Why me?" in one sentence: the reason and the runner-up (ROTATION.md). */
export function whySentence({ holder, reason }: Why, speaker: Speaker): string {
  return sayingsIn(speaker.language).reasonSentence(holder, reason, speaker)
}
