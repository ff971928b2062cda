import { askedOf, leaderOf, publishedPlaces, waitsForAnswer } from '@roundtable/core'
import { foundSchool } from '../../cards/autumn'
import { lakeside } from '../../cards/sayings'
import { stir } from '../../cards/trades'
import { localDate } from '../../cards/values'
import { Simulation } from './simulate'
import { clock, dateOf, lead, meeting, notes, role, teamOf } from './team-of'

/** A team in which somebody is asked each of the things that there are. */
function aTeam() {
  const school = foundSchool('en', lakeside.en, { roles: 3, actions: 0, daysOff: 0, parts: 0 })
  return { ...stir(school, 0), team: school.team }
}

describe('what somebody is asked', () => {
  test('is to take a date, until they answer', () => {
    const { asked, away, next, team, waiting } = aTeam()
    const [question] = askedOf(team.turns, asked).filter(({ kind }) => kind === 'take')
    expect(question).toMatchObject({ kind: 'take', exchange: { id: waiting, from: away } })
    const [facilitator, notes] = team.profile.roles.map(({ id }) => id)
    if (facilitator === undefined || notes === undefined) throw new Error('Too few roles')
    expect(waitsForAnswer(team.turns, next, facilitator)).toBe(true)
    expect(waitsForAnswer(team.turns, next, notes)).toBe(false)
  })

  test('is to give a date back, or to swap', () => {
    const { giveBack, swap, swappee, team } = aTeam()
    const { to } = giveBack
    if (to === null) throw new Error('Nobody has the date')
    expect(askedOf(team.turns, to)).toContainEqual({ kind: 'give-back', exchange: giveBack })
    expect(askedOf(team.turns, swappee)).toContainEqual({
      kind: 'swap',
      swap: team.turns.swaps.find(({ id }) => id === swap),
    })
  })

  test('is nothing for whoever asks', () => {
    const { away, team } = aTeam()
    expect(askedOf(team.turns, away).filter(({ kind }) => kind === 'take')).toEqual([])
  })
})

describe('who has which date', () => {
  const today = localDate('2026-11-10')

  test('is listed from a day on, by date', () => {
    const { next, team } = aTeam()
    const places = publishedPlaces(team, today)
    const dates = places.map(({ occurrence }) => occurrence)
    expect(dates).toEqual([...dates].sort())
    expect(dates[0]).toBe(next)
    expect(places.find(({ role }) => role === 'facilitator')?.member).toBe(leaderOf(team, next))
  })

  test('names the doer once a meeting is held, and nobody where none is known', () => {
    const { team } = aTeam()
    const held = team.calendar.occurrences.find(({ status }) => status === 'held')
    if (held === undefined) throw new Error('No meeting is held')
    expect(leaderOf(team, held.id)).toBe(team.turns.held[held.id]?.doers[0]?.members[0])
    const far = team.calendar.occurrences[team.calendar.occurrences.length - 1]
    expect(far === undefined ? undefined : leaderOf(team, far.id)).toBeNull()
  })

  test('tells the leader by the role that leads, whatever else somebody does', () => {
    const team = new Simulation(
      teamOf('ABC', { roles: [role(notes, 1), role(lead, 0)], settings: { publishAhead: 2 } }),
    ).publish()
    expect(team.holder(1)).toBe('A')
    expect(leaderOf(team.facts, meeting(1))).toBe('A')
    team.hold(1, 'C')
    expect(leaderOf(team.facts, meeting(1))).toBe('C')
    const { turns } = team.facts
    expect(leaderOf({ turns, profile: { roles: [role(clock, 0)] } }, meeting(1))).toBeNull()
  })

  test('is listed with the meeting of the day itself', () => {
    const team = new Simulation(teamOf('ABC', { settings: { publishAhead: 3 } })).publish()
    const dates = (n: number) => publishedPlaces(team.facts, dateOf(n)).map(({ occurrence }) => occurrence)
    expect(dates(2)).toEqual([meeting(2), meeting(3)])
    expect(dates(3)).toEqual([meeting(3)])
    team.act('A', { type: 'cancel-meeting', occurrence: meeting(3), mode: 'keep' })
    expect(dates(3)).toEqual([meeting(4)])
  })
})
