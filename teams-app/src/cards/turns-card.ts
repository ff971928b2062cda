import { fairShare, leadRole, type MeetingRow, type TurnRow, turnsTable } from '@roundtable/core'
import { type Card, type Element, heading, labelled, line, pair, quiet, run, section } from './elements'
import { draw, goTo, named, namedAll, type Scene } from './scene'

/** As many meetings as fit on a phone and in a card. */
const most = 8

function turnLine(scene: Scene, { role, holders, state }: TurnRow): Element {
  const mine = scene.viewer !== null && holders.includes(scene.viewer)
  const note = state === 'provisional' ? [run(` · ${scene.texts.turns.open}`, { subtle: true })] : []
  return labelled(scene.speaker.role(role), [run(namedAll(scene, holders), { bold: mine }), ...note], 'None')
}

function meetingRow(scene: Scene, { date, turns }: MeetingRow): Element {
  return pair(
    run(scene.speaker.date(date), { bold: true }),
    turns.map((turn) => turnLine(scene, turn)),
    '96px',
  )
}

/** Turns done against the fair share, for leading the meeting; the team sees it, nobody else. */
function shares(scene: Scene): Element[] {
  const role = leadRole(scene.team.profile)
  const rows = fairShare(scene.team, scene.today).filter((share) => share.role === role)
  if (rows.length === 0) return []
  const { turns } = scene.texts
  const number = new Intl.NumberFormat(scene.language, { maximumFractionDigits: 1 })
  const lines = rows.map(({ member, done, share }) =>
    line(
      [
        run(`${named(scene, member)}: `),
        run(turns.shareLine(number.format(done / 100), number.format(share / 100)), { subtle: true }),
      ],
      'Small',
    ),
  )
  return [section(turns.share, [...lines, quiet(turns.note)])]
}

/** Who leads when: published dates first, then the forecast, which says that it may still move. */
export function turnsCard(scene: Scene): Card {
  const { turns, buttons } = scene.texts
  const meetings = turnsTable(scene.team, scene.today, most)
  const isForecast = ({ turns: roles }: MeetingRow) => roles.every(({ state }) => state === 'forecast')
  const published = meetings.filter((meeting) => !isForecast(meeting))
  const forecast = meetings.filter(isForecast)
  const body =
    meetings.length === 0
      ? [line(turns.none)]
      : [
          ...published.map((meeting) => meetingRow(scene, meeting)),
          ...(forecast.length === 0 ? [] : [quiet(turns.forecast)]),
          ...forecast.map((meeting) => meetingRow(scene, meeting)),
        ]
  return draw(
    scene,
    turns.title,
    [
      heading(turns.title),
      quiet(scene.teamName),
      ...body,
      ...shares(scene),
      {
        type: 'ActionSet',
        spacing: 'Medium',
        actions: [
          goTo(scene, buttons.myPart, { screen: 'my-part' }),
          goTo(scene, buttons.members, { screen: 'members' }),
          goTo(scene, buttons.pin, { screen: 'pin' }),
        ],
      },
    ],
    [
      goTo(scene, buttons.cannot, { screen: 'away' }),
      goTo(scene, buttons.swap, { screen: 'swap' }),
      goTo(scene, buttons.takeOver, { screen: 'take-over', occurrence: null }),
      goTo(scene, buttons.why, { screen: 'why', occurrence: null }),
      goTo(scene, buttons.cancelMeeting, { screen: 'cancel' }),
      goTo(scene, buttons.next, { screen: 'next' }),
    ],
  )
}
