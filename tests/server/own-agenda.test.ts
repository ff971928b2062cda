import { en } from '../../teams-app/src/cards/text/en'
import { aSchool, type School } from './a-school'
import { ana, ben, groupChat, people } from './activities'
import { setUp } from './set-up'

const chat = groupChat('protocols')

describe("a team's own protocol", () => {
  let school: School
  beforeEach(async () => {
    school = await aSchool()
    await setUp(school, chat, people(0, 4))
  })
  afterEach(() => school.close())

  const form = async () => {
    const agenda = await school.ask(ana, chat, 'agenda')
    const choose = await school.press(ana, chat, agenda, en.buttons.changeAgenda)
    return school.press(ana, chat, choose, en.buttons.ownAgenda)
  }

  test('is a copy in lines that is changed, kept and chosen, for any meeting and any member', async () => {
    const card = await form()
    expect(card.fields.title).toBe('Our The four questions (45 minutes)')
    const kept = card.fields.lines?.split('\n')[0] ?? ''
    const lines = `${kept}\n20 Look at the exit tickets\n10 Who does what`
    const agenda = await school.press(ana, chat, card, en.buttons.save, { title: 'Ticket talk', lines })
    for (const text of ['Ticket talk', 'Look at the exit tickets', 'Who does what'])
      expect(agenda.text).toContain(text)
    const again = await school.press(ben, chat, agenda, en.buttons.changeAgenda)
    expect(again.choices.template?.map(({ title }) => title).join()).toContain('Ticket talk')
    const change = await school.press(ben, chat, again, en.buttons.ownAgenda)
    expect(change.fields).toMatchObject({ title: 'Ticket talk', lines })
    await school.press(ben, chat, change, en.buttons.save, { title: 'Ticket chat', lines })
    const facts = (await school.log(chat)).filter(({ type }) => type === 'template-saved')
    expect(new Set(facts.map(({ template }) => template)).size).toBe(1)
  })

  test.each([
    ['10 Begin\nLook at the data', 'Not understood: "Look at the data"'],
    ['{"title": ', en.ownAgenda.broken],
    ['{"id": "ours", "parts": [{"title": 7}]}', 'parts[0].title'],
  ])('that says %j comes back as it was typed, with what is wrong', async (lines, sentence) => {
    const before = await school.facts()
    const back = await school.press(ana, chat, await form(), en.buttons.save, { title: 'Ours', lines })
    expect(back.heading + back.text).toContain(sentence)
    expect(back.fields).toMatchObject({ title: 'Ours', lines })
    expect(await school.facts()).toBe(before)
  })
})
