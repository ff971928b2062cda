import { renderScreen } from '../../workspace-addon/src/render-screen'
import { lakeside } from '../cards/sayings'
import { sceneIn, setting } from './scenes'

test.each([
  ['en', 'Can you take this date?', 'Give the date back?'],
  ['es', '¿Puedes tomar esta fecha?', '¿Devolver la fecha?'],
] as const)('an exchange asks in %s for what it wants', (language, take, giveBack) => {
  const given = setting(language, lakeside[language], { roles: 3, actions: 0, daysOff: 0, parts: 0 })
  const { waiting, asked, giveBack: back } = given.trades
  const titleOf = (viewer: typeof asked | null, exchange: typeof waiting) =>
    renderScreen(sceneIn(given, viewer, null), { screen: 'exchange', exchange }).title
  expect([titleOf(asked, waiting), titleOf(back.to, back.id)]).toEqual([take, giveBack])
})
