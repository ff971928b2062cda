import type { ActionView, AgendaView, PartView } from '@roundtable/core'
import { waitsForAnswer } from './asked'
import { type Element, line, pair, quiet, run, section } from './elements'
import { named, namedAll, type Scene } from './scene'

/** One line a part: when, what, how long. */
export function partLines(scene: Scene, parts: readonly PartView[]): Element[] {
  return parts.map(({ from, title, minutes }) =>
    pair(from, [run(title), run(`  ${scene.texts.minutes(minutes)}`, { subtle: true })], '56px'),
  )
}

/** A part as the facilitator needs it: who looks after it, why it is there, what to ask. */
export function partInFull(
  scene: Scene,
  { from, title, minutes, owner, purpose, prompts }: PartView,
): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [
      line([
        run(`${from}  ${title}`, { bold: true }),
        run(`  ${scene.texts.minutes(minutes)}, ${namedAll(scene, owner.members)}`, { subtle: true }),
      ]),
      quiet(purpose),
      ...prompts.map((prompt) => line(`• ${prompt}`, 'Small')),
    ],
  }
}

/** Who does what; a role without anybody says so, and one that may still change hands too. */
export function roleLines(scene: Scene, { occurrence, roles }: AgendaView): Element[] {
  const known = new Set(scene.team.profile.roles.map(({ id }) => id))
  return roles
    .filter(({ role, members }) => known.has(role) || members.length > 0)
    .map(({ role, members }) =>
      pair(scene.speaker.role(role), [
        run(namedAll(scene, members), { bold: true }),
        ...(waitsForAnswer(scene, occurrence, role)
          ? [run(`  ${scene.texts.turns.open}`, { subtle: true })]
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
  return line([run(text ?? '…'), run(`  ${facts.join(', ')}`, { subtle: true })], 'Small')
}

/** Goal and norm, where the team has them, set apart from the people. */
export function charterLines({ texts }: Scene, { goal, norm }: AgendaView): Element[] {
  const items = [
    ...(goal === null ? [] : [pair(texts.next.goal, goal)]),
    ...(norm === null ? [] : [pair(texts.next.norm, norm)]),
  ]
  return items.length === 0 ? [] : [{ type: 'Container', separator: true, spacing: 'Medium', items }]
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
        [run(text ?? '…'), run(`  ${scene.texts.next.age(age?.meetings ?? 0)}`, { subtle: true })],
        'Small',
      ),
    ),
    ...open.map((action) => actionLine(scene, action)),
  ]
  const rest = lines.length - most
  const shown = rest > 0 ? [...lines.slice(0, most), quiet(scene.texts.next.more(rest))] : lines
  return lines.length === 0 ? [] : [section(scene.texts.next.openActions, shown)]
}
