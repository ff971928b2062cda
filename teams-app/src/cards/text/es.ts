import type { Texts } from './en'
import { buttonsTexts } from './es/buttons'
import { docsTexts } from './es/docs'
import { feedbackTexts } from './es/feedback'
import { helpTexts } from './es/help'
import { leadingTexts } from './es/leading'
import { linkTexts } from './es/link'
import { meetingTexts } from './es/meeting'
import { partTexts } from './es/part'
import { peopleTexts } from './es/people'
import { reflectionTexts } from './es/reflection'
import { setUpTexts } from './es/set-up'
import { turnsTexts } from './es/turns'

/** Lo que dicen las tarjetas, en español. */
export const es: Texts = {
  ...buttonsTexts,
  ...docsTexts,
  ...feedbackTexts,
  ...helpTexts,
  ...leadingTexts,
  ...linkTexts,
  ...meetingTexts,
  ...partTexts,
  ...peopleTexts,
  ...reflectionTexts,
  ...setUpTexts,
  ...turnsTexts,
}
