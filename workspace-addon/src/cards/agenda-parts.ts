import { type ActionView, type AgendaView, waitsForAnswer } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Run, Widget } from './card'
import { brief, clockText, named, namedAll } from './place-text'
import { bold, lines, quiet, text } from './widgets'

/** How many characters of people's texts are shown in a sidebar. */
const room = 160

/** Who does what; a role without anybody says so, and one that may still change hands too. */
export function roleLines(scene: Scene, { occurrence, roles }: AgendaView): Widget[] {
  const known = new Set(scene.team.profile.roles.map(({ id }) => id))
  return roles
    .filter(({ role, members }) => known.has(role) || members.length > 0)
    .map(
      ({ role, members }): Widget => ({
        kind: 'line',
        label: scene.speaker.role(role),
        text: namedAll(scene, members),
        ...(waitsForAnswer(scene.team.turns, occurrence, role) ? { below: scene.texts.turns.open } : {}),
        icon: scene.viewer !== null && members.includes(scene.viewer) ? 'star' : 'person',
      }),
    )
}

/** The protocol with its parts, one line each: when, what, how long; where it does not fit, what to do. */
export function partLines(scene: Scene, view: AgendaView): Widget[] {
  const { template, parts, tooShort, minutes: length } = view
  const title = template === null ? [] : [text(bold(template.title))]
  if (tooShort !== null) return [...title, text(scene.texts.next.tooShort(length, tooShort.shortest))]
  if (parts.length === 0) return title
  const rows = parts.map(({ from, title: part, minutes }) => [
    quiet(`${clockText(scene, from)}  `),
    part,
    quiet(` · ${scene.texts.minutes(minutes)}`),
  ])
  return [...title, lines(rows)]
}

/** What is to be talked about, of this meeting and of earlier ones. */
export function topicLines(scene: Scene, { items, carriedItems }: AgendaView, most: number): Widget[] {
  const open = [...items, ...carriedItems].filter(({ state }) => state !== 'finished')
  const rows = open.map(({ text: words, age }) => [
    `• ${brief(words ?? '…', room)}`,
    ...(age === null ? [] : [quiet(` · ${scene.texts.next.age(age.meetings)}`)]),
  ])
  return cut(scene, rows, most)
}

/** An open action: what, who, by when, how old. */
export function actionRuns(
  scene: Scene,
  { text: words, owner, due, age }: ActionView,
  longest = room,
): (string | Run)[] {
  const { next } = scene.texts
  const facts = [
    named(scene, owner),
    ...(due === null ? [] : [next.due(scene.speaker.date(due))]),
    next.age(age?.meetings ?? 0),
  ]
  return [brief(words ?? '…', longest), quiet(` · ${facts.join(' · ')}`)]
}

/** All open actions of a meeting's agenda, the viewer's own first. */
export function openActions(scene: Scene, view: AgendaView | undefined): readonly ActionView[] {
  const open = [...(view?.carriedActions ?? []), ...(view?.newActions ?? [])].filter(
    ({ state }) => state === 'open',
  )
  const isMine = ({ owner }: ActionView) => owner === scene.viewer
  return [...open.filter(isMine), ...open.filter((action) => !isMine(action))]
}

/** Rows one below the other in one widget; what does not fit is counted. */
export function cut(scene: Scene, rows: readonly (readonly (string | Run)[])[], most: number): Widget[] {
  if (rows.length === 0) return []
  const rest = rows.length - most
  const shown = rest > 0 ? [...rows.slice(0, most), [quiet(scene.texts.next.more(rest))]] : rows
  return [lines(shown)]
}

/** Goal and norm, where the team has them. */
export function charterLines({ texts }: Scene, { goal, norm }: AgendaView): Widget[] {
  return [
    ...(goal === null ? [] : [{ kind: 'line' as const, label: texts.next.goal, text: goal }]),
    ...(norm === null ? [] : [{ kind: 'line' as const, label: texts.next.norm, text: norm }]),
  ]
}
