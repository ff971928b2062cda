import type { Why } from '../rotation/view'
import { reasonSentence as en } from './en/rotation'
import { reasonSentence as es } from './es/rotation'
import type { Speaker } from './speaker'

const sentences = { en, es }

/** "Why me?" in one sentence: the reason and the runner-up (ROTATION.md). */
export function whySentence({ holder, reason }: Why, speaker: Speaker): string {
  return sentences[speaker.language](holder, reason, speaker)
}
