import {
  frameIds,
  frameText,
  meetingInHand,
  membersOn,
  type Occurrence,
  startsAt,
  teamThreshold,
  visibilitySentence,
} from '@roundtable/core'
import type { Scene } from '../scene'
import type { Card, Widget } from './card'
import { draw } from './draw'
import { whenText } from './place-text'
import { filedCard, roundCard } from './round-card'
import { bold, buttons, goTo, list, quiet, radio, section, send, text } from './widgets'

/** With names or without; where it cannot be without, why not. */
function modeChoice(scene: Scene): Widget[] {
  const { reflect, setUp } = scene.texts
  const { team, today, home, language } = scene
  const members = membersOn(team.profile, today).length
  const seen = (mode: 'named' | 'anonymous') =>
    visibilitySentence({ mode, threshold: teamThreshold }, language)
  const named = text(bold(`${reflect.named}: `), seen('named'))
  if (home === 'tab') return [named, text(quiet(reflect.neverAnonymous))]
  if (members < teamThreshold) return [named, text(quiet(reflect.tooFew(members, teamThreshold)))]
  const modes = [
    ['named', setUp.named],
    ['anonymous', setUp.anonymous],
  ] as const
  return [
    radio('mode', reflect.mode, modes, team.profile.settings.anonymous ? 'anonymous' : 'named'),
    named,
    text(bold(`${reflect.anonymous}: `), seen('anonymous')),
  ]
}

/** How the reflection of a meeting begins: its frame, and who will see the answers, before anybody types. */
function openCard(scene: Scene, meeting: Occurrence): Card {
  const { reflect, buttons: titles } = scene.texts
  const frames = frameIds.map((frame) => [frame, frameText(frame, scene.language)] as const)
  const early = startsAt(meeting, scene.team.profile.zone) > scene.now
  return draw(scene, {
    title: reflect.title,
    subtitle: whenText(scene, meeting),
    sections: [
      ...section([
        ...(early ? [text(quiet(reflect.early))] : []),
        list('frame', reflect.frame, frames, frameIds[0]),
      ]),
      ...section(modeChoice(scene), reflect.whoSees),
    ],
    footer: {
      primary: send(titles.openRound, { form: 'open-round', occurrence: meeting.id }),
      secondary: goTo(titles.back, { screen: 'next' }),
    },
  })
}

/** The reflection of the meeting in hand: to open, to answer, or what became of it. */
export function reflectCard(scene: Scene): Card {
  const { reflect, buttons: titles } = scene.texts
  const meeting = meetingInHand(scene.team, scene.now)
  const { rounds } = scene.team.rounds
  const round = rounds.find(({ occurrence }) => occurrence === meeting?.id)
  if (round?.state === 'open') return roundCard(scene, { screen: 'round', round: round.id })
  if (round !== undefined) return filedCard(scene, { screen: 'filed', round: round.id })
  if (meeting !== undefined) return openCard(scene, meeting)
  return draw(scene, {
    title: reflect.title,
    sections: section([text(reflect.none), buttons(goTo(titles.calendar, { screen: 'calendar' }))]),
  })
}
