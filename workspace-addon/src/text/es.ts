import type { Texts } from './en'
import { agendaTexts } from './es/agenda'
import { buttonsTexts } from './es/buttons'
import { helpTexts } from './es/help'
import { peopleTexts } from './es/people'
import { reflectionTexts } from './es/reflection'
import { setUpTexts } from './es/set-up'
import { settingsTexts } from './es/settings'
import { turnsTexts } from './es/turns'

/** Lo que dice la barra lateral, en español. */
export const es: Texts = {
  ...agendaTexts,
  ...buttonsTexts,
  ...helpTexts,
  ...peopleTexts,
  ...reflectionTexts,
  ...settingsTexts,
  ...setUpTexts,
  ...turnsTexts,
}
