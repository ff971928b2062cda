import type { School } from './a-school'
import type { Chat, Person } from './activities'
import type { CardView } from './card-view'

/** What the set-up card is filled in with unless said: Tuesdays at 15:30 in New York, three roles. */
const usual = {
  name: 'Grade 5',
  rhythm: '1',
  weekdays: '2',
  start: '15:30',
  minutes: '45',
  zone: 'America/New_York',
}

/** Adds the app to a chat with these people, the first of whom fills in the set-up card. */
export async function setUp(
  school: School,
  chat: Chat,
  people: readonly Person[],
  fields: Readonly<Record<string, string>> = {},
): Promise<CardView> {
  const [lead] = people
  if (lead === undefined) throw new Error('A team has people')
  school.connector.rosters.set(
    chat.id,
    people.map(({ locale: _, ...person }) => person),
  )
  await school.install(lead, chat)
  const es = lead.locale.startsWith('es')
  const form = await school.press(
    lead,
    chat,
    school.latest(chat),
    es ? 'Configurar el equipo' : 'Set up the team',
  )
  return school.press(lead, chat, form, es ? 'Guardar' : 'Save', { ...usual, ...fields })
}
