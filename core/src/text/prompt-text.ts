import type { FrameId, PromptId } from '../reflection/frames'
import { reflectionLabels } from './reflection'

/** What a reflection's prompt asks. */
export function promptText(prompt: PromptId, language: 'en' | 'es'): string {
  return reflectionLabels[language].prompts[prompt]
}

/** What a reflection's frame is called. */
export function frameText(frame: FrameId, language: 'en' | 'es'): string {
  return reflectionLabels[language].frames[frame]
}
