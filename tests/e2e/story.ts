import type { TeamsConnector } from '../doubles/teams-connector'
import { type Activity, activitiesTo, type Button } from './activities'
import { until } from './child'
import { ana, chat, type Person, personNamed } from './people'
import { otherSchoolDays, schoolDay } from './school-day'
import { buttonOf, cardIn, filledIn, titleOf, wordsOf } from './shown-card'

/** Teams around a server that may stop and start again. */
export interface Stage {
  connector: TeamsConnector
  /** Delivers until the server takes it, as Teams does; answers with what the bot says. */
  send(activity: Activity): Promise<unknown>
}

/** A message that the bot posted. */
export interface Post {
  conversation: string
  title: string
  words: string
}

export function postsOf({ received }: TeamsConnector): Post[] {
  return received
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
    .map(({ conversation, body }) => {
      const card = cardIn(body)
      return { conversation, title: titleOf(card), words: wordsOf(card).join('\n') }
    })
}

/** The card under that heading that stands in the team's chat; waits for it. */
function posted({ connector }: Stage, heading: string): Promise<unknown> {
  return until(`"${heading}" in the chat`, () =>
    [...(connector.messages.get(chat.id)?.values() ?? [])]
      .map(cardIn)
      .find((card) => titleOf(card) === heading),
  )
}

export interface Step {
  name: string
  act(): Promise<void>
}

/** The main job from the installation to the filed document, step by step; each step leaves nothing half done. */
export function storyOf(stage: Stage): readonly Step[] {
  const speak = activitiesTo(stage.connector.url)
  const day = schoolDay(Date.now())
  let card: unknown
  let colleague: Person = ana

  const press = async (person: Person, from: unknown, title: string, typed: Record<string, string> = {}) =>
    cardIn(await stage.send(speak.press(person, buttonOf(from, title), { ...filledIn(from), ...typed })))
  const button = (from: unknown, title: string): Button => buttonOf(from, title)

  return [
    {
      name: 'the app is installed',
      act: async () => {
        await stage.send(speak.installed(ana))
        card = await posted(stage, 'Welcome to Roundtable')
      },
    },
    {
      name: 'the team is set up',
      act: async () => {
        const form = await press(ana, card, 'Set up the team')
        const weekdays = otherSchoolDays(day)
          .map(({ value }) => value)
          .join(',')
        card = await press(ana, form, 'Save', { name: chat.name, weekdays, zone: day.zone })
      },
    },
    {
      name: 'Ana cannot come',
      act: async () => {
        const preview = await press(ana, await press(ana, card, "I can't"), 'Show what changes')
        const [, name = ''] = /^(.+?) takes /m.exec(wordsOf(preview).join('\n')) ?? []
        colleague = personNamed(name)
        card = await press(ana, preview, 'Yes, do this')
      },
    },
    {
      name: 'the colleague takes the date',
      act: async () => {
        const asked = await press(colleague, card, "Everyone's turns")
        const next = await press(colleague, asked, 'Next meeting')
        await press(colleague, await press(colleague, next, 'Answer'), "I'll take it")
      },
    },
    {
      name: 'a meeting is added for today',
      act: async () => {
        await stage.send(speak.message(ana, 'calendar'))
        const form = await press(ana, await posted(stage, 'School calendar'), 'Add a meeting')
        await press(ana, form, 'Save', { start: day.soon.time })
        await posted(stage, 'A meeting was added')
      },
    },
    {
      name: 'a message is logged',
      act: async () => {
        const said = {
          id: '1790000000001',
          author: personNamed('Ben Okafor'),
          text: 'Two groups need more time.',
        }
        await stage.send(speak.logMessage(ana, said, { v: 1, nonce: 'log-message-1' }))
      },
    },
    {
      name: 'a win is typed',
      act: async () => {
        await stage.send(speak.message(personNamed('Cleo Martin'), 'win All six labs ran on time'))
        await posted(stage, 'Logged as a win.')
      },
    },
    {
      name: 'the meeting ends',
      act: async () => {
        await stage.send(speak.meetingEnd(ana))
        card = await posted(stage, 'One minute to look back')
      },
    },
    {
      name: 'Cleo looks back',
      act: async () => {
        await press(personNamed('Cleo Martin'), card, 'Send', { 'answer:plus': 'Hearing every table first.' })
      },
    },
    {
      name: 'the round is closed and filed',
      act: async () => {
        await stage.send(
          speak.press(ana, button(card, 'Close and file'), {
            ...filledIn(card),
            'answer:delta': 'Bring the student work.',
            action: 'Copy the rubric',
          }),
        )
        await posted(stage, 'Filed')
      },
    },
  ]
}
