import { type AgendaView, leadRole, meetingAgenda, type PartView } from '@roundtable/core'
import { brief, type Card, type Element, heading, line, quiet, run, section } from './elements'
import { clockText, whenLine } from './place-text'
import { draw, goTo, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** A step fits one screen of a phone (FEATURES 13): so many questions of a part, and so many characters of each text. */
const room = { questions: 3, text: 140 }

/** The way to the help, for whoever leads that meeting and reads the card alone. */
export function leadingButton(scene: Scene, { occurrence, roles }: AgendaView): Element[] {
  const { viewer, personal, team, texts } = scene
  const lead = leadRole(team.profile)
  const leads = roles.some(
    ({ role, members }) => role === lead && viewer !== null && members.includes(viewer),
  )
  if (!leads || !personal) return []
  const open = goTo(scene, texts.leading.open, { screen: 'leading', occurrence, step: 0 })
  return [{ type: 'ActionSet', spacing: 'Small', actions: [open] }]
}

/**
 * One step of a meeting as whoever leads it needs it: when, what to ask, what could be said. It shows on request, in a chat of
 * one's own alone, and nothing is written down, so nobody learns that it was opened (FEATURES 13).
 */
export function leadingCard(scene: Scene, { occurrence, step }: ScreenOf<'leading'>): Card {
  const { leading, buttons, next } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  const agenda = goTo(scene, buttons.agenda, { screen: 'agenda', occurrence })
  if (!scene.personal)
    return draw(scene, leading.alone, [heading(leading.title), line(leading.alone)], [agenda])
  const place = Math.min(step, (view?.parts.length ?? 0) - 1)
  const part = view?.parts[place]
  if (view === undefined || part === undefined) {
    const why = view?.tooShort ? next.tooShort(view.minutes, view.tooShort.shortest) : next.none
    return draw(scene, why, [heading(leading.title), line(why)], [agenda])
  }
  const title = leading.step(place + 1, view.parts.length)
  const stepTo = (name: string, to: number) =>
    view.parts[to] === undefined ? [] : [goTo(scene, name, { screen: 'leading', occurrence, step: to })]
  return draw(
    scene,
    title,
    [heading(title), quiet(whenLine(scene, view)), ...stepBody(scene, part)],
    [
      ...stepTo(leading.after, place + 1),
      ...stepTo(leading.before, place - 1),
      goTo(scene, leading.hard, { screen: 'when-hard', occurrence, step: place }),
      agenda,
    ],
  )
}

function stepBody(
  scene: Scene,
  { from, until, title, minutes, purpose, prompts, output }: PartView,
): Element[] {
  const { leading, minutes: long } = scene.texts
  const said = (text: string) => line(`• ${brief(text, room.text)}`, 'Small')
  return [
    line([
      run(title, { bold: true }),
      run(` · ${clockText(scene, from)} – ${clockText(scene, until)} · ${long(minutes)}`, { subtle: true }),
    ]),
    quiet(brief(purpose, room.text)),
    section(leading.ask, prompts.slice(0, room.questions).map(said)),
    section(leading.say, Object.values(leading.stems[output.kind]).map(said)),
  ]
}

/** What helps when it gets hard, beginning with what this protocol advises; and back to the step. */
export function whenHardCard(scene: Scene, { occurrence, step }: ScreenOf<'when-hard'>): Card {
  if (!scene.personal) return leadingCard(scene, { screen: 'leading', occurrence, step })
  const { leading, agenda } = scene.texts
  const view = meetingAgenda(scene.team, scene, occurrence)
  const tip = view?.template?.tip
  return draw(
    scene,
    leading.hard,
    [
      heading(leading.hard),
      ...(tip === undefined ? [] : [section(agenda.tip, [line(tip)])]),
      ...Object.values(leading.moments).map(({ when, say }) => section(when, [line(say)])),
    ],
    [goTo(scene, leading.back, { screen: 'leading', occurrence, step })],
  )
}
