import { fairShare, leadRole, type MeetingRow, publishedPlaces, turnsTable } from '@roundtable/core'
import type { Scene } from '../scene'
import type { Card, Section, Widget } from './card'
import { draw } from './draw'
import { named, namedAll, placeText } from './place-text'
import { buttons, folded, goTo, lines, quiet, section, text } from './widgets'

/** As many meetings as somebody looks ahead. */
const most = 12

/** The viewer's own dates, each with the press that finds somebody else for it. */
function ownTurns(scene: Scene): Section[] {
  const { turns, buttons: titles } = scene.texts
  const mine = publishedPlaces(scene.team, scene.today).filter(({ member }) => member === scene.viewer)
  const rows = mine.slice(0, 6).flatMap(({ occurrence, role }): Widget[] => {
    const date = scene.team.calendar.occurrences.find(({ id }) => id === occurrence)?.date
    if (date === undefined) return []
    const place = placeText(scene, occurrence, role)
    const cannot = { screen: 'away-preview', from: date, until: date, kind: 'away' } as const
    return [
      {
        kind: 'line',
        label: scene.speaker.date(date),
        text: scene.speaker.role(role),
        icon: 'star',
        button: goTo(titles.cannot, cannot, turns.cannotOn(place)),
      },
    ]
  })
  return section(rows, turns.own)
}

function meetingLine(scene: Scene, { date, turns }: MeetingRow): Widget {
  const open = turns.some(({ state }) => state === 'provisional')
  return {
    kind: 'line',
    label: scene.speaker.date(date),
    text: turns
      .map(({ role, holders }) => `${scene.speaker.role(role)}: ${namedAll(scene, holders)}`)
      .join('\n'),
    ...(open ? { below: scene.texts.turns.open } : {}),
  }
}

/** Turns done against the fair share, for leading the meeting; the team sees it, nobody else. */
function shares(scene: Scene): Section[] {
  const role = leadRole(scene.team.profile)
  const rows = fairShare(scene.team, scene.today).filter((share) => share.role === role)
  if (rows.length === 0) return []
  const { turns } = scene.texts
  const number = new Intl.NumberFormat(scene.language, { maximumFractionDigits: 1 })
  const each = rows.map(({ member, done, share }) => [
    `${named(scene, member)}: `,
    quiet(turns.shareLine(number.format(done / 100), number.format(share / 100))),
  ])
  return folded([text(quiet(turns.note)), lines(each)], 1, turns.share)
}

/** Who leads when: published dates first, then the forecast, which says that it may still move. */
export function turnsCard(scene: Scene): Card {
  const { turns, buttons: titles } = scene.texts
  const meetings = turnsTable(scene.team, scene.today, most)
  const isForecast = ({ turns: roles }: MeetingRow) => roles.every(({ state }) => state === 'forecast')
  const dated = meetings
    .filter((meeting) => !isForecast(meeting))
    .map((meeting) => meetingLine(scene, meeting))
  const later = meetings.filter(isForecast).map((meeting) => meetingLine(scene, meeting))
  return draw(scene, {
    title: turns.title,
    subtitle: scene.teamName,
    sections: [
      ...ownTurns(scene),
      ...(meetings.length === 0 ? section([text(turns.none)]) : folded(dated, 6, turns.dated)),
      ...folded(later, 2, turns.forecast),
      ...shares(scene),
      ...section([
        buttons(
          goTo(titles.cannot, { screen: 'away' }),
          goTo(titles.swap, { screen: 'swap' }),
          goTo(titles.takeOver, { screen: 'take-over', occurrence: null }),
          goTo(titles.why, { screen: 'why', occurrence: null }),
          goTo(titles.cancelMeeting, { screen: 'cancel' }),
        ),
      ]),
    ],
  })
}
