import { agendaTexts } from './en/agenda'
import { buttonsTexts } from './en/buttons'
import { helpTexts } from './en/help'
import { peopleTexts } from './en/people'
import { reflectionTexts } from './en/reflection'
import { setUpTexts } from './en/set-up'
import { settingsTexts } from './en/settings'
import { turnsTexts } from './en/turns'

/** What the sidebar says. Every sentence that ends in a dead end says what to do next. */
export const en = {
  ...agendaTexts,
  ...buttonsTexts,
  ...helpTexts,
  ...peopleTexts,
  ...reflectionTexts,
  ...settingsTexts,
  ...setUpTexts,
  ...turnsTexts,
}

export type Texts = typeof en
