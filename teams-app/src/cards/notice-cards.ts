import { type Card, heading, line } from './elements'
import { dateText } from './place-text'
import { draw, goTo, namedAll, type Scene } from './scene'
import type { ScreenOf } from './screen'

/** To a person whose dates changed: each date as it is now. Null when they are back as they were. */
export function turnsChangedCard(scene: Scene, { changes }: ScreenOf<'turns-changed'>): Card {
  const { changed, buttons } = scene.texts
  const lines = changes.map(({ occurrence, role }) => {
    const meeting = scene.team.calendar.occurrences.find(({ id }) => id === occurrence)
    const date = dateText(scene, occurrence)
    const title = scene.speaker.role(role)
    const turn = scene.team.turns.published[occurrence]?.find((known) => known.role === role)
    // A closure or a new rhythm takes a meeting off the calendar.
    if (meeting === undefined || meeting.status === 'cancelled') return changed.cancelled(title, date)
    const holders = turn?.holders ?? []
    const mine = scene.viewer !== null && holders.includes(scene.viewer)
    return mine ? changed.yours(title, date) : changed.notYours(title, date, namedAll(scene, holders))
  })
  return draw(
    scene,
    lines[0] ?? changed.title,
    [heading(changed.title), ...lines.map((text) => line(text))],
    [
      goTo(scene, buttons.turns, { screen: 'turns' }),
      goTo(scene, buttons.cannot, { screen: 'away' }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}

/** To a lead: nobody can take this. */
export function seatEmptyCard(scene: Scene, { occurrence, role }: ScreenOf<'seat-empty'>): Card {
  const { empty, buttons } = scene.texts
  const text = empty.text(scene.speaker.role(role), dateText(scene, occurrence))
  return draw(
    scene,
    text,
    [heading(empty.title), line(text)],
    [
      { ...goTo(scene, buttons.takeOver, { screen: 'take-over', occurrence }), style: 'positive' },
      goTo(scene, buttons.turns, { screen: 'turns' }),
      goTo(scene, buttons.cancelMeeting, { screen: 'cancel' }),
    ],
  )
}

/** After a command without its text: an example to follow. */
export function sayMoreCard(scene: Scene, { word }: ScreenOf<'say-more'>): Card {
  const { examples, textMissing, buttons, help } = scene.texts
  const text = textMissing(examples[word])
  return draw(
    scene,
    text,
    [heading(help.sayMore, 'Medium'), line(text)],
    [
      goTo(scene, buttons.help, { screen: 'help', near: null, unclear: false }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
