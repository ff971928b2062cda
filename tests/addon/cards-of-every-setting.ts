import { lakeside } from '../cards/sayings'
import type { Example } from './bare-screens'
import { everyCard } from './every-screen'
import { setting } from './scenes'

const usual = { roles: 3, actions: 3, daysOff: 1, parts: 0 }
const languages = ['en', 'es'] as const

/** Every card of the add-on in both languages, as plain data. */
export function cardsOfEverySetting(): readonly Example[] {
  return languages.flatMap((language) =>
    everyCard(setting(language, lakeside[language], usual, { server: 'rt.school.example' })),
  )
}
