import type { PromptId } from '../reflection/frames'
import { reflectionLabels } from './reflection'

/** What a reflection's prompt asks. */
export function promptText(prompt: PromptId, language: 'en' | 'es'): string {
  return reflectionLabels[language].prompts[prompt]
}
