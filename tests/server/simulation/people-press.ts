import * as z from 'zod'
import { type Chat, execute, type Occasion, type Person } from '../activities'
import { type CardView, replyView } from '../card-view'
import type { Answer } from './a-process'
import type { TeamInPlay } from './a-team'
import { putCard } from './card-table'
import type { Script, Written } from './script'
import { deliver } from './teams-delivers'

const card = z.object({ type: z.string(), value: z.unknown() })

export function occasionOf({ world, ...script }: Script, team: TeamInPlay): Occasion {
  const serviceUrl = world.teams.chats.get(team.chat.id)?.serviceUrl ?? ''
  return { serviceUrl, at: world.time.now(), id: script.nextId() }
}

/** What somebody types into the fields of a form: mostly what stands there, else a choice, a date or words. */
function fill(script: Script, team: TeamInPlay, who: Person, view: CardView) {
  const { chance, time } = script.world
  const words: Written[] = []
  const fields = Object.entries(view.choices).flatMap(([id, choices]): [string, string][] => {
    const luck = chance.next()
    if (choices.length > 0) return luck < 0.6 ? [[id, chance.one(choices).value]] : []
    if (luck < 0.2) return [[id, '']]
    if (luck < 0.35)
      return [[id, new Date(time.now() + chance.below(20) * 86_400_000).toISOString().slice(0, 10)]]
    if (luck < 0.45 || view.fields[id] !== undefined) return []
    const one = script.word(team, who, id.startsWith('answer:') && team.anonymous ? 'anonymous' : 'field')
    words.push(one)
    return [[id, one.word]]
  })
  return { fields: Object.fromEntries(fields), words }
}

/** Presses a button; the card that comes back lies before the person. */
export async function press(
  script: Script,
  team: TeamInPlay,
  {
    who,
    chat,
    view,
    title,
    fields,
  }: {
    who: Person
    chat: Chat
    view: CardView
    title: string
    fields: Readonly<Record<string, string>>
  },
): Promise<CardView | null> {
  const pressed = view.press(title, fields)
  const make = () => execute(who, chat, pressed, occasionOf(script, team))
  const answer = await deliver(script.world, { activity: make(), tenant: team.tenant, again: make })
  return shown(team, who, answer)
}

function shown(team: TeamInPlay, who: Person, answer: Answer): CardView | null {
  const read = card.safeParse(answer?.body)
  if (answer?.status !== 200 || !read.success) return null
  const view = replyView(answer.body)
  putCard(team, who.aadObjectId, view)
  return view
}

/** Presses some button of some card with something in its fields. */
export async function pressSomething(
  script: Script,
  team: TeamInPlay,
  who: Person,
  chat: Chat,
  views: readonly CardView[],
): Promise<void> {
  const { chance } = script.world
  if (views.length === 0) return
  const view = chance.one(views)
  const pressable = view.buttons.filter((title) => isPressable(view, title))
  if (pressable.length === 0) return
  const title = chance.one(pressable)
  const { fields } = fill(script, team, who, view)
  script.step(
    `${who.id} presses the ${view.buttons.indexOf(title)}th button of "${view.heading.slice(0, 20)}"`,
  )
  await press(script, team, { who, chat, view, title, fields })
}

/** A link is opened by Teams and not pressed. */
function isPressable(view: CardView, title: string): boolean {
  try {
    return view.press(title).verb !== ''
  } catch {
    return false
  }
}
