import { usualCancelMode } from '../../../core/src/rotation/cancel'
import { changedTurns } from '../../../core/src/rotation/changed'
import { previewCancel } from '../../../core/src/rotation/preview'
import { fairShare, nextMeeting } from '../../../core/src/rotation/view'
import { Simulation } from './simulate'
import { dateOf, lead, meeting, notes, teamOf, threeRoles, time, who } from './team-of'

const published = (people = 'ABCDEF', more: Parameters<typeof teamOf>[1] = {}) =>
  new Simulation(teamOf(people, more)).publish()

const cancel = (n: number, mode: 'slide' | 'keep') =>
  ({ type: 'cancel-meeting', occurrence: meeting(n), mode }) as const

describe('a meeting cancelled', () => {
  test('slides by default under 24 hours, keeps dates before', () => {
    const team = published()
    expect(usualCancelMode(team.facts, meeting(2), team.goTo(2, 23).moment('A').now)).toBe('slide')
    expect(usualCancelMode(team.facts, meeting(2), team.goTo(2, 25).moment('A').now)).toBe('keep')
  })

  test('slide moves every published date one meeting on', () => {
    const team = published()
    team.act('A', cancel(2, 'slide'))
    expect(team.published(1, 8)).toBe('A ? B C D E F ?')
  })

  test('slide moves all roles together', () => {
    const team = published('ABCDEF', { roles: threeRoles })
    team.act('A', cancel(2, 'slide'))
    expect(team.published(3, 5)).toBe('B C D')
    expect(team.published(3, 5, notes)).toBe('C D E')
  })

  test('slide checks absences again for the new date', () => {
    const team = published()
    team.away('C', 4)
    expect(team.published(1, 6)).toBe('A B C D E F')
    team.act('A', cancel(3, 'slide'))
    expect(team.published(4, 7)).toBe('D C E F')
    expect(team.facts.turns.exchanges).toMatchObject([{ from: 'C', to: 'D', accepted: [] }])
  })

  test('slide leaves a pinned date where it is', () => {
    const team = published()
    team.act('A', { type: 'pin', occurrence: meeting(4), role: lead, member: who('D') })
    team.act('A', cancel(2, 'slide'))
    expect(team.published(3, 7)).toBe('B D C E F')
  })

  test('the last of the list has no later date: the turn is owed', () => {
    const team = published('ABC', { meetings: 3 })
    team.act('A', cancel(3, 'slide'))
    expect(team.facts.turns.lost).toEqual([{ occurrence: 'm3', role: lead, member: 'C' }])
  })

  test('keep leaves the other dates and gives the holder the first free one', () => {
    const team = published()
    team.act('A', cancel(2, 'keep'))
    expect(team.published(1, 8)).toBe('A ? C D E F B ?')
  })

  test('both ways are shown with every date that would change, before either', () => {
    const team = published('ABC', { settings: { publishAhead: 4 } })
    const shown = previewCancel(team.facts, meeting(2), team.moment('A'))
    if ('refused' in shown) throw new Error(shown.refused.code)
    const changes = (mode: 'slide' | 'keep') =>
      shown.preview[mode].changed.map(({ occurrence }) => occurrence)
    expect(changes('slide')).toEqual(['m2', 'm3', 'm4', 'm5'])
    expect(changes('keep')).toEqual(['m2', 'm5'])
  })

  test('an open exchange slides along and can still be withdrawn', () => {
    const team = published()
    team.away('D', 4)
    expect(team.published(1, 6)).toBe('A B C E D F')
    team.act('A', cancel(2, 'slide'))
    expect(team.facts.turns.exchanges).toMatchObject([{ occurrence: 'm5', back: 'm6' }])
  })

  test('twice, or of a meeting that was held, is refused', () => {
    const team = published().hold(1)
    team.act('A', cancel(2, 'keep'))
    expect(team.refusal('A', cancel(2, 'keep'))).toBe('turn-meeting-cancelled')
    expect(team.refusal('A', cancel(1, 'keep'))).toBe('turn-meeting-held')
    expect(team.refusal('A', { type: 'confirm-doers', occurrence: meeting(2), doers: [] })).toBe(
      'turn-meeting-cancelled',
    )
  })
})

describe('a meeting moved in time or day', () => {
  const move = (n: number, date: string, start = '15:30') =>
    ({
      type: 'move-meeting',
      occurrence: meeting(n),
      date: date as ReturnType<typeof dateOf>,
      start: time(start),
    }) as const

  test('is the same meeting and the assignment stays', () => {
    const team = published()
    const before = team.facts
    team.act('A', move(2, '2025-09-10'))
    expect(team.published(1, 6)).toBe('A B C D E F')
    expect(changedTurns(before, team.facts)).toEqual([
      { occurrence: 'm2', role: lead, before: ['B'], after: ['B'] },
    ])
    expect(team.act('A', move(2, '2025-09-10'))).toEqual([])
  })

  test('has its absences checked for the new date', () => {
    const team = published()
    team.away('B', 3)
    team.act('A', move(2, dateOf(3), '08:00'))
    expect(team.published(2, 4)).toBe('D C B')
  })

  test('into the past, or onto another meeting, is refused', () => {
    const team = published()
    expect(team.refusal('A', move(2, '2025-08-01'))).toBe('move-into-past')
    expect(team.refusal('A', move(2, dateOf(3), '15:00'))).toBe('meeting-time-taken')
  })
})

describe('the calendar', () => {
  test('a break, a weekend or a six-day cycle rotates nobody: only listed meetings exist', () => {
    const weekly = teamOf('ABC', { meetings: 6 })
    const dates = ['2025-09-01', '2025-09-02', '2025-10-31', '2026-01-05', '2026-01-06', '2026-05-04']
    const spread = {
      ...weekly,
      calendar: {
        ...weekly.calendar,
        occurrences: weekly.calendar.occurrences.map((one, n) => ({
          ...one,
          date: (dates[n] ?? one.date) as typeof one.date,
        })),
      },
    }
    expect(new Simulation(spread).coming(6)).toBe(new Simulation(weekly).coming(6))
  })

  test('a closure takes a meeting out of the list: its holder gets the first free date, nobody else moves', () => {
    const team = published()
    const { calendar } = team.facts
    const open = calendar.occurrences.filter(({ id }) => id !== meeting(2))
    team.facts = { ...team.facts, calendar: { ...calendar, occurrences: open } }
    team.publish()
    expect(team.coming(6)).toBe('A C D E F B')
  })

  test('clocks change and the dates do not: 24 hours are counted on the clock of the team', () => {
    const facts = teamOf('ABC', { meetings: 12 })
    const team = new Simulation(facts).publish()
    // The clocks of Chicago go back on Sunday 2 November 2025, before the meeting on Monday the 3rd.
    expect(team.dateOf(10)).toBe('2025-11-03')
    expect(usualCancelMode(team.facts, meeting(10), team.goTo(10, 24.5).moment('A').now)).toBe('keep')
    expect(nextMeeting(team.facts, team.today)?.occurrence).toBe('m10')
  })

  test('a new school year begins at 0, and the last turns still count for ties and gaps', () => {
    const facts = teamOf('ABC', { meetings: 8, settings: { publishAhead: 1 } })
    const [first] = facts.calendar.years
    if (first === undefined) throw new Error('No year')
    const next = { ...first, from: dateOf(5) }
    const team = new Simulation({
      ...facts,
      calendar: { ...facts.calendar, years: [{ ...first, until: dateOf(4) }, next] },
    })
    team.publish()
    for (let n = 1; n <= 4; n += 1) team.hold(n, n === 4 ? 'B' : undefined)
    const snow = new Simulation(team.facts).goTo(5, 72)
    expect(fairShare(team.facts, team.today)).toMatchObject([{ done: 100 }, { done: 200 }, { done: 100 }])
    expect(team.published(1, 5)).toBe('A B C A A')
    team.hold(5)
    expect(fairShare(team.facts, team.today)).toMatchObject([{ done: 100 }, { done: 0 }, { done: 0 }])

    // Also where its first meeting does not take place.
    snow.act('A', { type: 'cancel-meeting', occurrence: meeting(5), mode: 'keep' })
    snow.hold(6)
    expect(fairShare(snow.facts, snow.today)).toMatchObject([{ done: 100 }, { done: 0 }, { done: 0 }])
  })
})
