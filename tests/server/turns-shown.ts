import { en } from '../../teams-app/src/cards/text/en'
import type { School } from './a-school'
import type { Chat, Person } from './activities'

/** Who leads on each published date, as the turns show it to somebody: ["Tue, Nov 3", "Ana Number0"] and so on. */
export async function turnsShown(school: School, asker: Person, chat: Chat): Promise<string[]> {
  const { text } = await school.ask(asker, chat, 'turns')
  const [published = ''] = text.split(en.turns.forecast)
  const lines = published.split('\n')
  return lines.flatMap((line, n) => {
    const [, role, who] = /^(\w+): (.*)$/.exec(line) ?? []
    if (role !== 'Facilitator') return []
    return [`${lines[n - 1]?.replace('Tue, ', '')} ${who?.split(' ')[0]}`]
  })
}
