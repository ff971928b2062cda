import { agendaCards } from './cards/agenda'
import { buttonsCards } from './cards/buttons'
import { calendarCards } from './cards/calendar'
import { helpCards } from './cards/help'
import { peopleCards } from './cards/people'
import { reflectionCards } from './cards/reflection'
import { setUpCards } from './cards/set-up'
import { turnsCards } from './cards/turns'

/** What the cards of Teams and of the sidebar say alike; each shell adds its own. */
export const cardTexts = {
  ...agendaCards,
  ...buttonsCards,
  ...calendarCards,
  ...helpCards,
  ...peopleCards,
  ...reflectionCards,
  ...setUpCards,
  ...turnsCards,
}

export type CardTexts = typeof cardTexts
