import { teamId } from '../../../core/src/ids'
import { feedEntries, writeFeed } from '../../../core/src/rotation/feed'
import type { Team } from '../../../core/src/state'
import { speak } from '../../../core/src/text/speak'
import { after, clock, day, founded, member, on, order, who } from '../founded'

const entries = (team: Team, of: string, today = '2026-08-31', language: 'en' | 'es' = 'en') =>
  feedEntries({
    teamId: teamId.parse('t-1'),
    facts: team,
    member: who(of),
    teamName: 'Grade 7 Science',
    speaker: speak(language, new Map(), () => undefined),
    today: day(today),
  })
const days = (team: Team, of: string, today?: string) =>
  entries(team, of, today).map(({ start }) => new Date(start).toISOString().slice(0, 16))

const away = (of: string, date: string) =>
  order({
    type: 'report-away',
    id: `away-${of}`,
    member: of,
    from: date,
    until: date,
    kind: 'away',
    source: 'self',
  })

describe('the calendar of a member', () => {
  test('holds the published turns, each with role and team, at its instant', () => {
    expect(entries(founded(), 'B')).toEqual([
      {
        uid: 't-1.m-2026-09-08.facilitator.B@roundtable',
        start: Date.parse('2026-09-08T20:30:00Z'),
        end: Date.parse('2026-09-08T21:15:00Z'),
        title: 'Facilitator: Grade 7 Science',
        text: expect.stringContaining('12 to 24 hours'),
      },
    ])
  })

  test('speaks the language of the team', () => {
    expect(entries(founded(), 'B', '2026-08-31', 'es')[0]?.text).toContain('cada 12 a 24 horas')
  })

  test('holds final turns only: an exchange that waits for an answer is none', () => {
    const asked = after(founded(), [away('B', '2026-09-08')], on('2026-08-31', member('B')))
    const [exchange] = asked.turns.exchanges
    expect(exchange?.state).toBe('provisional')
    expect([days(asked, 'B'), days(asked, exchange?.to ?? '')]).toEqual([[], []])

    const accept = order({ type: 'accept-exchange', exchange: exchange?.id })
    const done = after(asked, [accept], on('2026-08-31', member(exchange?.to ?? '')))
    expect(days(done, exchange?.to ?? '')).toEqual(['2026-09-08T20:30'])
    expect(days(done, 'B')).toHaveLength(1)
  })

  test('keeps a meeting that moves as the same entry, and drops one that is cancelled', () => {
    const move = order({
      type: 'move-meeting',
      occurrence: 'm-2026-09-08',
      date: '2026-09-09',
      start: '08:00',
    })
    const moved = after(founded(), [move], on('2026-08-31'))
    expect(entries(moved, 'B')[0]?.uid).toBe(entries(founded(), 'B')[0]?.uid)
    expect(days(moved, 'B')).toEqual(['2026-09-09T13:00'])
    const cancel = order({ type: 'cancel-meeting', occurrence: 'm-2026-09-08', mode: 'slide' })
    expect(days(after(founded(), [cancel], on('2026-08-31')), 'B')).toEqual(['2026-09-15T20:30'])
  })

  test('keeps what was really done for a season, and names nobody else', () => {
    const doers = [{ role: 'facilitator', members: ['C'] }]
    const confirm = order({ type: 'confirm-doers', occurrence: 'm-2026-09-01', doers })
    const held = after(founded(), [confirm], on('2026-09-02'))
    expect(days(held, 'C', '2026-09-02')).toContain('2026-09-01T20:30')
    expect(days(held, 'A', '2026-09-02')).not.toContain('2026-09-01T20:30')
    expect(days(held, 'C', '2026-11-30')).toContain('2026-09-01T20:30')
    expect(days(held, 'C', '2026-12-01')).not.toContain('2026-09-01T20:30')
  })

  test('is the same file for the same facts', () => {
    const team = after(founded(), [order({ type: 'publish-turns' })], on('2026-08-31', clock))
    const speaker = speak('en', new Map(), () => undefined)
    const revision = { revision: 2, changedAt: on('2026-08-31').now }
    const write = () => writeFeed({ facts: team, teamName: 'T', speaker }, entries(team, 'B'), revision)
    expect(write()).toBe(write())
    expect(write()).toContain('X-WR-CALNAME:My turns: T\r\n')
  })
})
