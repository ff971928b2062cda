import type { CardTexts } from '../en/cards'
import { agendaCards } from './cards/agenda'
import { buttonsCards } from './cards/buttons'
import { calendarCards } from './cards/calendar'
import { helpCards } from './cards/help'
import { peopleCards } from './cards/people'
import { reflectionCards } from './cards/reflection'
import { setUpCards } from './cards/set-up'
import { turnsCards } from './cards/turns'

export const cardTexts: CardTexts = {
  ...agendaCards,
  ...buttonsCards,
  ...calendarCards,
  ...helpCards,
  ...peopleCards,
  ...reflectionCards,
  ...setUpCards,
  ...turnsCards,
}
