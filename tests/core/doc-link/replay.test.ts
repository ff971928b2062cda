import fc from 'fast-check'
import { replayed } from '../../../core/src/doc-link/replay'
import { type TeamExport, teamExport } from '../../../core/src/doc-link/team-export'
import type { Event } from '../../../core/src/event'
import { instant } from '../../../core/src/ids'
import { doneBy, founding, on, order, rotating, tuesdays } from '../founded'

const { now } = on('2026-08-31')
const roles = [rotating('facilitator'), rotating('notes', { mergesInto: 'facilitator' })]
const year = order({ type: 'set-school-year', from: '2026-08-15', until: '2027-06-15' })
const { team, events } = doneBy(null, [founding('ABCD', roles), year, tuesdays], on('2026-08-31'))

/** The export as it comes over the wire: whatever JSON makes of it. */
const sent = (log: readonly unknown[], more: object = {}): unknown =>
  JSON.parse(
    JSON.stringify({
      v: 1,
      kind: 'roundtable-team',
      exportedAt: now,
      people: [{ member: 'A', name: 'Ana', email: null }],
      events: log.map((event) => ({ at: now, by: 'A', event })),
      words: [],
      filings: [],
      ...more,
    }),
  )
const exported = (log: readonly unknown[]): TeamExport => teamExport().parse(sent(log))
const problem = { problem: { code: 'export-not-ours' } }
const only = (type: Event['type']) => events.filter((event) => event.type === type)
const replacing = (type: Event['type'], more: object) =>
  events.map((event) => (event.type === type ? { ...event, ...more } : event))

describe('a team that is replayed from an export', () => {
  it('is the team that was exported', () => {
    expect(replayed(exported(events), now)).toEqual(team)
  })

  it.each<[string, readonly unknown[]]>([
    ['does not begin with the founding', events.slice(1)],
    ['is founded twice', [...events, ...only('team-founded')]],
    ['has an event of another program', [...events, { type: 'money-sent', to: 'X' }]],
    ['has an event of an object', [...events, { type: 'toString' }]],
    ['has an event without its facts', [...events, { type: 'member-left' }]],
    ['has an event with more than its facts', replacing('team-founded', { admin: true })],
    ['lies on another planet', replacing('team-founded', { zone: 'Mars/Base' })],
    [
      'meets every 0 weeks',
      replacing('rhythm-set', { rhythm: { kind: 'weeks', every: 0, weekdays: [1], anchor: '2026-09-01' } }),
    ],
    ['meets on a day that does not exist', replacing('school-year-set', { from: '2026-02-30' })],
    ['has no lead', [...events, { type: 'leads-set', leads: [] }]],
    [
      'has a share of nothing',
      [...events, { type: 'member-changed', member: 'A', share: { num: 1, den: 0 } }],
    ],
    ['has text for a number', replacing('rhythm-set', { minutes: '45' })],
    [
      'has more meetings than a team could hold',
      [
        ...events,
        ...Array.from({ length: 4 }, (_, n) => ({
          type: 'meetings-scheduled',
          byHand: true,
          meetings: Array.from({ length: 900 }, (_, i) => ({
            id: `x-${n}-${i}`,
            date: '2026-10-01',
            start: '08:00',
            minutes: 1,
          })),
        })),
      ],
    ],
  ])('is refused when it %s', (_, log) => {
    expect(replayed(exported(log), now)).toEqual(problem)
  })

  it.each<[string, unknown]>([
    ['another version', sent(events, { v: 2 })],
    ['another kind', sent(events, { kind: 'roundtable-school' })],
    ['no events', sent([])],
    ['a list', [sent(events)]],
    ['nobody in it', sent(events, { people: [] })],
    ['something more', sent(events, { script: '<script>' })],
    ['a name without end', sent(events, { people: [{ member: 'A', name: 'x'.repeat(301), email: null }] })],
    [
      'a name that no database takes',
      sent(events, { people: [{ member: 'A', name: 'A\u0000', email: null }] }),
    ],
    ['a text for a time', sent(events, { exportedAt: '2026-08-31' })],
  ])('is none with %s', (_, value) => {
    expect(teamExport().safeParse(value).success).toBe(false)
  })

  it('never throws, whatever the events say', () => {
    const facts = fc.dictionary(
      fc.constantFrom(
        'member',
        'role',
        'occurrence',
        'turns',
        'rhythm',
        'leads',
        'from',
        'until',
        'meetings',
      ),
      fc.oneof(fc.jsonValue(), fc.constantFrom('A', '2026-09-08', '2199-12-31', 'm-2026-09-08')),
    )
    const type = fc.constantFrom(
      ...events.map((event) => event.type),
      'member-left',
      'opted-out',
      'roles-set',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(type, facts, fc.nat(events.length)), { maxLength: 6 }), (drawn) => {
        const log: unknown[] = [...events]
        for (const [kind, more, place] of drawn) {
          const there = events.find((event) => event.type === kind)
          log.splice(place, 0, { ...there, ...more, type: kind })
        }
        const answer = replayed(exported(log), instant.parse(now))
        expect('problem' in answer || 'profile' in answer).toBe(true)
      }),
    )
  })
})
