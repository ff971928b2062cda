import { changedTurns, decideAll } from '@roundtable/core'
import * as fc from 'fast-check'
import { previewView } from '../../teams-app/src/tab/views/preview'
import { draw, everyKind } from '../core/any-command'
import { after, founded, member, on, order, promised } from '../core/founded'
import { hatOf } from '../core/hat'
import { sceneOf, shown } from './a-view'

const monday = '2026-08-31'
const look = (viewer: string, ...commands: object[]) =>
  shown(previewView, sceneOf(founded(), viewer, monday), { commands })
const closure = { type: 'add-closure' as const, from: '2026-09-08', until: '2026-09-08' }
const nothing = { exchanges: [], changed: [], meetings: { gone: [], added: [], moved: [] }, cutShort: [] }

describe('the preview', () => {
  const away = {
    type: 'report-away',
    id: 'away-1',
    member: 'B',
    from: '2026-09-08',
    until: '2026-09-08',
    kind: 'away',
    source: 'self',
  }

  test('of "I can’t" names who would be asked, and both dates', () => {
    const date = (day: string) => ({ date: day, role: 'Facilitator' })
    expect(look('B', away)).toEqual({
      ...nothing,
      kind: 'would',
      exchanges: [{ mine: true, of: 'Ben', to: 'Cleo', date: date('2026-09-08'), back: date('2026-09-15') }],
      changed: [
        { ...date('2026-09-08'), before: ['Ben'], after: ['Cleo'] },
        { ...date('2026-09-15'), before: ['Cleo'], after: ['Ben'] },
      ],
    })
  })

  test('of a snow day lists the meeting that goes and each date that slides', () => {
    const view = look('B', closure)
    expect(view).toMatchObject({ kind: 'would', meetings: { gone: ['2026-09-08'], added: [], moved: [] } })
    const changed = view.kind === 'would' ? view.changed : []
    expect(changed.map(({ date, before, after: then }) => `${date} ${before} ${then}`)).toEqual([
      '2026-09-08 Ben null',
      '2026-09-15 Cleo Ben',
      '2026-09-22 Dev Cleo',
      '2026-09-29 Erin Dev',
      '2026-10-06 Farid Erin',
      '2026-10-13  Farid',
    ])
  })

  test('of a snow day that keeps dates moves nobody, and shows when the owed turn comes', () => {
    const keep = { type: 'cancel-meeting' as const, occurrence: 'm-2026-09-08', mode: 'keep' }
    const date = (day: string) => ({ date: day, role: 'Facilitator' })
    expect(look('B', keep, closure)).toEqual({
      ...nothing,
      kind: 'would',
      changed: [
        { ...date('2026-09-08'), before: ['Ben'], after: null },
        { ...date('2026-10-13'), before: [], after: ['Ben'] },
      ],
      meetings: { gone: ['2026-09-08'], added: [], moved: [] },
    })
    const done = after(founded(), [order(keep), order(closure)], on(monday, member('B')))
    expect(promised(done).slice(0, 3)).toEqual(['09-01 A', '09-15 C', '09-22 D'])
  })

  test('of a moved meeting says to which day, and of an early release what it cuts short', () => {
    const move = { type: 'move-meeting', occurrence: 'm-2026-09-08', date: '2026-09-09', start: '08:00' }
    expect(look('B', move)).toMatchObject({
      meetings: { gone: [], added: [], moved: [{ from: '2026-09-08', to: '2026-09-09', start: '08:00' }] },
    })
    const dates = {
      type: 'import-dates',
      daysOff: [],
      earlyRelease: [{ date: '2026-09-15', from: '12:30' }],
    }
    expect(look('B', dates)).toMatchObject({
      cutShort: [{ date: '2026-09-15', start: '15:30', from: '12:30' }],
    })
  })

  test('says why nothing would happen, and what it cannot read', () => {
    expect(look('B', { ...away, until: '2026-09-01' })).toEqual({
      kind: 'refused',
      sentence: expect.stringContaining('comes before'),
    })
    expect(look('B', { ...away, member: 'C' })).toMatchObject({ kind: 'refused' })
    expect(look('B', { ...away, until: 'soon' })).toEqual({ kind: 'unreadable' })
    expect(look('B')).toEqual({ ...nothing, kind: 'would' })
  })

  test('of any command is what is then done', () => {
    const team = founded()
    const moment = on(monday, member('B'))
    fc.assert(
      fc.property(
        fc.constantFrom(...everyKind.filter((type) => type !== 'found-team')),
        fc.array(fc.nat(10_000), { maxLength: 14 }),
        (type, numbers) => {
          const command = draw(type, hatOf(numbers), team, moment.today)
          const view = shown(previewView, sceneOf(team, 'B', monday), { commands: [command] })
          const done = decideAll(team, [command], moment)
          if ('refused' in done) return expect(view.kind).toBe('refused')
          const held = new Set(changedTurns(team, done.team).map(({ occurrence }) => occurrence.slice(2, 12)))
          for (const { date } of view.kind === 'would' && view.meetings.moved.length === 0
            ? view.changed
            : [])
            expect(held).toContain(date)
          expect(view.kind).toBe('would')
        },
      ),
      { numRuns: 200 },
    )
  })
})
