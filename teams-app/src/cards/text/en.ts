import { buttonsTexts } from './en/buttons'
import { docsTexts } from './en/docs'
import { feedbackTexts } from './en/feedback'
import { helpTexts } from './en/help'
import { leadingTexts } from './en/leading'
import { linkTexts } from './en/link'
import { meetingTexts } from './en/meeting'
import { partTexts } from './en/part'
import { peopleTexts } from './en/people'
import { reflectionTexts } from './en/reflection'
import { setUpTexts } from './en/set-up'
import { turnsTexts } from './en/turns'

/** What the cards say. Every sentence that ends in a dead end says what to do next. */
export const en = {
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

export type Texts = typeof en
