import * as fc from 'fast-check'
import { emptyAgendaBook } from '../../../core/src/agenda/agenda'
import { today as dayOf } from '../../../core/src/calendar/meeting-time'
import { decideAll } from '../../../core/src/decide'
import { instant, type MemberId, type WordsId } from '../../../core/src/ids'
import { leaderView } from '../../../core/src/oversight/leader-view'
import { noTurns } from '../../../core/src/rotation/turns'
import { noTeamDocs } from '../../../core/src/running-doc/team-docs'
import type { Team } from '../../../core/src/state'
import { draw, everyKind } from '../any-command'
import { after, clock, day, founded, member, on, order, who } from '../founded'
import { hatOf } from '../hat'

const admit = order({ type: 'admit-leader', leader: 'P' })
const words = (id: WordsId) => `<${id}>`
const name = (id: MemberId) => `Name of ${id}`
const viewOf = (team: Team, date: string, leader = 'P') =>
  leaderView(team, { leader: who(leader), words, name, today: day(date) })

/** The meeting of that day was held. */
const held = (team: Team, date: string) =>
  after(
    team,
    [order({ type: 'confirm-doers', occurrence: `m-${date}`, doers: [] })],
    on(date, member('A'), '17:00'),
  )

const admitted = after(founded(), [admit], on('2026-09-07'))

describe('a leader sees', () => {
  test('nothing of a team that has not admitted them', () => {
    expect(viewOf(founded(), '2026-09-07')).toBeNull()
    expect(viewOf(admitted, '2026-09-07', 'A')).toBeNull()
  })

  test('how many meetings of the term were held, are planned or cancelled, and when the next one is', () => {
    const cancelling = order({ type: 'cancel-meeting', occurrence: 'm-2026-09-15', mode: 'keep' })
    const team = after(held(admitted, '2026-09-08'), [cancelling], on('2026-09-09'))
    const all = team.calendar.occurrences.filter(({ date }) => date <= day('2026-12-31')).length
    expect(viewOf(team, '2026-09-09')?.meetings).toMatchObject({
      from: '2026-08-15',
      until: '2026-12-31',
      held: 1,
      cancelled: 1,
      planned: all - 2,
      next: '2026-09-22',
    })
    expect(viewOf(team, '2027-02-01')?.meetings).toMatchObject({
      from: '2027-01-01',
      until: '2027-06-15',
      held: 0,
    })
  })

  test('agreed products, and wins to which everybody named agreed, with their names', () => {
    const meeting = 'm-2026-09-08'
    const logged = after(
      held(admitted, '2026-09-08'),
      [
        order({ type: 'log-win', id: 'w1', occurrence: meeting, text: 'x', people: ['B'] }),
        order({ type: 'log-win', id: 'w2', occurrence: meeting, text: 'x', people: ['B', 'C'] }),
        order({ type: 'add-product', id: 'p', name: 'x', due: '2026-09-20' }),
      ],
      on('2026-09-08'),
    )
    const consents = ['w1', 'w2'].map((id) => order({ type: 'consent-to-win', id }))
    const team = after(logged, consents, on('2026-09-08', member('B')))
    expect(viewOf(team, '2026-09-09')?.wins).toEqual([
      { date: '2026-09-08', text: '<win:w1>', people: ['Name of B'] },
    ])
    expect(viewOf(team, '2026-09-21')?.products).toMatchObject([{ name: '<product:p>', state: 'late' }])
  })

  test('that a team waits for feedback, and that it waited over a week', () => {
    const feedback = order({ type: 'give-feedback', id: 'f', praise: 'x', question: 'y' })
    const waiting = (team: Team, date: string) => {
      const { last, waitsSince, waitsOverWeek } = viewOf(team, date)?.feedback ?? {}
      return [last, waitsSince, waitsOverWeek]
    }
    expect(waiting(admitted, '2026-09-20')).toEqual([null, null, false])
    const met = held(admitted, '2026-09-08')
    expect(waiting(met, '2026-09-15')).toEqual([null, '2026-09-08', false])
    expect(waiting(met, '2026-09-16')).toEqual([null, '2026-09-08', true])
    const answered = after(met, [feedback], on('2026-09-16', member('P')))
    expect(waiting(answered, '2026-09-30')).toEqual(['2026-09-16', null, false])
    expect(waiting(held(answered, '2026-09-22'), '2026-09-30')).toEqual(['2026-09-16', '2026-09-22', true])
  })

  test('not as waiting what was held before they came', () => {
    const team = after(held(founded(), '2026-09-01'), [admit], on('2026-09-14'))
    expect(viewOf(team, '2026-09-30')?.feedback.waitsSince).toBeNull()
  })

  test('their own two lines, whether somebody read them and what was answered; not those of another leader', () => {
    const coach = after(admitted, [order({ type: 'admit-leader', leader: 'Q' })], on('2026-09-07'))
    const give = (id: string) => order({ type: 'give-feedback', id, praise: 'x', question: 'y' })
    const given = after(
      after(coach, [give('p')], on('2026-09-08', member('P'))),
      [give('q')],
      on('2026-09-08', member('Q')),
    )
    const replies = [
      order({ type: 'read-feedback', id: 'p' }),
      order({ type: 'answer-feedback', id: 'p', text: 'x' }),
    ]
    expect(viewOf(after(given, replies, on('2026-09-09')), '2026-09-09')?.feedback.own).toEqual([
      {
        id: 'p',
        on: '2026-09-08',
        praise: '<feedback-praise:p>',
        question: '<feedback-question:p>',
        read: true,
        answer: '<feedback-answer:p>',
      },
    ])
  })
})

const step = fc.record({
  type: fc.oneof(
    fc.constantFrom(...everyKind.filter((type) => type !== 'dismiss-leader')),
    fc.constantFrom('log-win', 'consent-to-win', 'add-product', 'give-feedback', 'report-away', 'add-item'),
  ),
  numbers: fc.array(fc.nat(10_000), { maxLength: 14 }),
  actor: fc.constantFrom(member('A'), member('B'), member('C'), member('P'), clock),
  hours: fc.nat(60),
})

/** A team after whatever its people, its leader and the clock did. */
const anyTeam = fc.array(step, { maxLength: 40 }).map((steps) => {
  let team = admitted
  let { now } = on('2026-09-07')
  for (const { type, numbers, actor, hours } of steps) {
    now = instant.parse(now + hours * 3_600_000)
    const moment = { actor, now, today: dayOf(now, team.profile.zone) }
    const answer = decideAll(team, [draw(type, hatOf(numbers), team, moment.today)], moment)
    if (!('refused' in answer)) team = answer.team
  }
  return { team, today: dayOf(now, team.profile.zone) }
})

describe('a leader never sees', () => {
  test('words of anything but products, wins and feedback, nor the name of anybody who did not agree', () => {
    fc.assert(
      fc.property(anyTeam, ({ team, today }) => {
        const json = JSON.stringify(viewOf(team, today))
        const kinds = [...json.matchAll(/<([\w-]+):/g)].map(([, kind]) => kind)
        expect(kinds.filter((kind) => !/^(product|win|feedback-\w+)/.test(kind ?? ''))).toEqual([])
        const named = [...json.matchAll(/Name of (\w+)/g)].map(([, id]) => who(id ?? ''))
        const agreed = team.rounds.wins.flatMap(({ consented }) => consented)
        expect(named.filter((id) => !agreed.includes(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('reflections, balances, notes, absences or who is away: without them the view is the same', () => {
    fc.assert(
      fc.property(anyTeam, ({ team, today }) => {
        const { wins } = team.rounds
        const bare: Team = {
          ...team,
          profile: {
            ...team.profile,
            members: [],
            leads: [],
            charter: { ...team.profile.charter, goal: null },
          },
          turns: noTurns,
          agenda: emptyAgendaBook,
          rounds: { rounds: [], entries: [], wins, logged: [], filed: [] },
          docs: noTeamDocs,
        }
        const view = viewOf(team, today)
        fc.pre(view !== null)
        expect(viewOf(bare, today)).toEqual(view)
        expect(JSON.stringify(view)).not.toMatch(/"(num|den|balance|share|absen\w*|away)"/)
      }),
      { numRuns: 60 },
    )
  })
})
