import { en } from '../../teams-app/src/cards/text/en'
import type { Posting, School } from './a-school'
import { type Person, people, personalChat } from './activities'
import type { CardView } from './card-view'

type Fields = Readonly<Record<string, string>>

/** What people do in their own chats with the bot. */
export function inPerson(school: School) {
  const press = (who: Person, card: CardView, title: string, fields: Fields = {}) =>
    school.press(who, personalChat(who), card, title, fields)
  return {
    press,
    ask: (who: Person, text: string) => school.ask(who, personalChat(who), text),

    /** Presses "Show what changes" and sees that nothing is written yet. */
    async preview(who: Person, card: CardView, fields: Fields): Promise<CardView> {
      const before = await school.facts()
      const seen = await press(who, card, en.buttons.preview, fields)
      expect(await school.facts()).toBe(before)
      return seen
    },
  }
}

/** Which of the first six people got a card in person, by its first line. */
export function toldInPerson(posts: readonly Posting[], heading: string): (string | undefined)[] {
  return people(0, 6)
    .filter((who) =>
      posts.some(({ chat, view }) => chat === personalChat(who).id && view.heading === heading),
    )
    .map(({ name }) => name.split(' ')[0])
}
