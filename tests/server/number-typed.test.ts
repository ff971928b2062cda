import { en } from '../../teams-app/src/cards/text/en'
import { aSchool } from './a-school'
import { ana, groupChat, people } from './activities'
import { setUp } from './set-up'

const chat = groupChat('grade5')

test('a form that comes back with what is no number has an empty field there, as a card can hold', async () => {
  const school = await aSchool()
  try {
    await setUp(school, chat, people(0, 3))
    const agenda = await school.ask(ana, chat, 'agenda')
    const choose = await school.press(ana, chat, agenda, en.buttons.changeAgenda)
    const again = await school.press(ana, chat, choose, en.buttons.save, { minutes: 'an hour' })
    expect(again.fields).not.toHaveProperty('minutes')
  } finally {
    await school.close()
  }
})
