import {
  type AgendaView,
  leadRole,
  membersOn,
  nextOccurrence,
  type Occurrence,
  why,
  whySentence,
} from '@roundtable/core'
import { type Card, type Element, heading, labelled, line, part, quiet, run } from './elements'
import { manyInput } from './inputs'
import { dateText } from './place-text'
import { draw, goTo, namedAll, press, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** Whoever is expected: not marked away, and not the one who was to lead, since somebody says they are missing. */
function expected({ team }: Scene, { id, date }: Occurrence): string[] {
  const role = leadRole(team.profile)
  const leading = team.turns.published[id]?.find((turn) => turn.role === role)?.holders ?? []
  const isAway = (member: string) =>
    team.turns.absences.some(
      ({ member: who, kind, from, until }) =>
        who === member && kind === 'away' && from <= date && (until === undefined || date <= until),
    )
  return membersOn(team.profile, date)
    .map(({ id: member }) => member)
    .filter((member) => !leading.includes(member) && !isAway(member))
}

/** At the meeting somebody with a role is missing: who is here, prefilled. */
export function notHereCard(scene: Scene, { occurrence }: ScreenOf<'not-here'>): Card {
  const { notHere, buttons, next } = scene.texts
  const { occurrences } = scene.team.calendar
  const meeting =
    occurrence === null
      ? nextOccurrence(scene.team, scene.today)
      : occurrences.find(({ id }) => id === occurrence)
  const back = goTo(scene, buttons.next, { screen: 'next' })
  if (meeting === undefined) return draw(scene, next.none, [heading(notHere.title), line(next.none)], [back])
  const { id, date } = meeting
  if (date !== scene.today) {
    const sentence = scene.sentence({ code: 'meeting-not-today', date })
    return draw(
      scene,
      sentence,
      [heading(notHere.title), line(sentence)],
      [goTo(scene, buttons.cannot, { screen: 'away' }), goTo(scene, buttons.swap, { screen: 'swap' }), back],
    )
  }
  const choices = membersOn(scene.team.profile, date).map(({ id: member }) => ({
    value: member,
    title: scene.speaker.name(member),
  }))
  return draw(
    scene,
    notHere.title,
    [
      heading(notHere.title),
      quiet(dateText(scene, id)),
      line(notHere.text),
      manyInput({
        id: 'present',
        label: notHere.here,
        error: notHere.hereError,
        required: true,
        choices,
        values: expected(scene, meeting),
      }),
    ],
    [
      {
        ...press(scene, buttons.standIn, { tap: 'form', form: { form: 'not-here', occurrence: id } }),
        style: 'positive',
      },
      back,
    ],
  )
}

/** Who stands in at a meeting and why; what to do where nobody was found. */
export function stoodInCard(scene: Scene, { occurrence }: ScreenOf<'stood-in'>): Card {
  const { stoodIn, buttons } = scene.texts
  const { standIns, published } = scene.team.turns
  const rows = standIns
    .filter((place) => place.occurrence === occurrence)
    .map(({ role }): Element => {
      const holders = published[occurrence]?.find((turn) => turn.role === role)?.holders ?? []
      const reasons = why(scene.team, occurrence, role, scene.today).map((reason) =>
        whySentence(reason, scene.speaker),
      )
      const nobody = { code: 'stood-in-already' as const, date: scene.today, role, by: [] }
      return part([
        labelled(scene.speaker.role(role), [run(namedAll(scene, holders), { bold: true })]),
        ...(holders.length === 0 ? [scene.sentence(nobody)] : reasons).map((text) => line(text, 'None')),
      ])
    })
  return draw(
    scene,
    stoodIn.title,
    [
      heading(stoodIn.title),
      quiet(dateText(scene, occurrence)),
      ...(rows.length === 0 ? [line(stoodIn.none)] : [...rows, quiet(stoodIn.note)]),
    ],
    [
      goTo(scene, buttons.agenda, { screen: 'agenda', occurrence }),
      goTo(scene, buttons.takeOver, { screen: 'take-over', occurrence }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}

/** "Someone is not here", beside the roles, on the day of the meeting alone. */
export function notHereButton(
  scene: Scene,
  { occurrence, status, date }: Pick<AgendaView, 'occurrence' | 'status' | 'date'>,
): Element[] {
  if (status !== 'planned' || date !== scene.today) return []
  const { buttons } = scene.texts
  return [
    {
      type: 'ActionSet',
      spacing: 'Small',
      actions: [goTo(scene, buttons.notHere, { screen: 'not-here', occurrence })],
    },
  ]
}
