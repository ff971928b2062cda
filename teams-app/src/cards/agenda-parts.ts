import { type ActionView, type AgendaView, type PartView, waitsForAnswer } from '@roundtable/core'
import { brief, type Element, labelled, line, pair, part, quiet, run, section } from './elements'
import { clockText } from './place-text'
import { named, namedAll, type Scene } from './scene'

/** How many characters of people's texts are shown, so that the largest team's card stays under 28 KB. */
const room = { action: 200, item: 200, purpose: 160, prompt: 160 }

/** What is to be talked about at this meeting, without a part of its own. */
export function itemLines({ items }: AgendaView): Element[] {
  return items.slice(0, 12).map(({ text }) => line(`• ${brief(text ?? '…', room.item)}`, 'Small'))
}

/** One line a part: when, what, how long; where the meeting is too short for the protocol, what to do. */
export function partLines(scene: Scene, { parts, minutes: length, tooShort }: AgendaView): Element[] {
  if (tooShort !== null) return [line(scene.texts.next.tooShort(length, tooShort.shortest))]
  return parts.map(({ from, title, minutes }) =>
    pair(
      run(clockText(scene, from), { subtle: true }),
      [line([run(title), run(` · ${scene.texts.minutes(minutes)}`, { subtle: true })])],
      '72px',
    ),
  )
}

/** The parts as the facilitator needs them; a protocol of very many parts is shown with its first questions. */
export function partsInFull(scene: Scene, { parts }: AgendaView): Element[] {
  const questions = parts.length > 9 ? 2 : 4
  return parts.map((one) => partInFull(scene, { ...one, prompts: one.prompts.slice(0, questions) }))
}

/** Who looks after a part, why it is there, what to ask. */
function partInFull(scene: Scene, { from, title, minutes, owner, purpose, prompts }: PartView): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [
      line([
        run(`${clockText(scene, from)}  ${title}`, { bold: true }),
        run(` · ${scene.texts.minutes(minutes)} · ${namedAll(scene, owner.members)}`, { subtle: true }),
      ]),
      quiet(brief(purpose, room.purpose)),
      ...prompts.map((prompt) => line(`• ${brief(prompt, room.prompt)}`, 'Small')),
    ],
  }
}

/** Who does what; a role without anybody says so, and one that may still change hands too. */
export function roleLines(scene: Scene, { occurrence, roles }: AgendaView): Element[] {
  const known = new Set(scene.team.profile.roles.map(({ id }) => id))
  return roles
    .filter(({ role, members }) => known.has(role) || members.length > 0)
    .map(({ role, members }) =>
      labelled(scene.speaker.role(role), [
        run(namedAll(scene, members), { bold: true }),
        ...(waitsForAnswer(scene.team.turns, occurrence, role)
          ? [run(` · ${scene.texts.turns.open}`, { subtle: true })]
          : []),
      ]),
    )
}

/** An open action with its owner, date and age. */
export function actionLine(scene: Scene, { text, owner, due, age }: ActionView): Element {
  const { next } = scene.texts
  const facts = [
    named(scene, owner),
    ...(due === null ? [] : [next.due(scene.speaker.date(due))]),
    next.age(age?.meetings ?? 0),
  ]
  return line(
    [run(brief(text ?? '…', room.action)), run(` · ${facts.join(' · ')}`, { subtle: true })],
    'Small',
  )
}

/** Goal and norm, where the team has them, set apart from the people. */
export function charterLines({ texts }: Scene, { goal, norm }: AgendaView): Element[] {
  const items = [
    ...(goal === null ? [] : [labelled(texts.next.goal, goal)]),
    ...(norm === null ? [] : [labelled(texts.next.norm, norm)]),
  ]
  return items.length === 0 ? [] : [part(items)]
}

/** What came over from earlier meetings; nothing when there is nothing. */
export function carriedLines(
  scene: Scene,
  { carriedItems, carriedActions }: AgendaView,
  most = 20,
): Element[] {
  const open = carriedActions.filter(({ state }) => state === 'open')
  const lines = [
    ...carriedItems.map(({ text, age }) =>
      line(
        [
          run(brief(text ?? '…', room.item)),
          run(` · ${scene.texts.next.age(age?.meetings ?? 0)}`, { subtle: true }),
        ],
        'Small',
      ),
    ),
    ...open.map((action) => actionLine(scene, action)),
  ]
  const rest = lines.length - most
  const shown = rest > 0 ? [...lines.slice(0, most), quiet(scene.texts.next.more(rest))] : lines
  return lines.length === 0 ? [] : [section(scene.texts.next.openActions, shown)]
}
