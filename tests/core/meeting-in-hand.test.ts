import { nextOccurrence } from '../../core/src/meeting'
import { meetingInHand } from '../../core/src/meeting-in-hand'
import { after, clock, day, founded, on, order } from './founded'

const inHand = (team: ReturnType<typeof founded>, date: string, time: string) =>
  meetingInHand(team, on(date, clock, time).now)?.id

const cancel = order({ type: 'cancel-meeting', occurrence: 'm-2026-09-01', mode: 'keep' })

describe('the meeting to which belongs what is said now', () => {
  test('is the next one until it begins, then that one for a week', () => {
    const team = founded()
    expect(inHand(team, '2026-08-31', '12:00')).toBe('m-2026-09-01')
    expect(inHand(team, '2026-09-07', '23:59')).toBe('m-2026-09-01')
    expect(inHand(team, '2026-09-08', '15:29')).toBe('m-2026-09-01')
    expect(inHand(team, '2026-09-08', '15:30')).toBe('m-2026-09-08')
  })

  test('is the next one once it is filed', () => {
    const filed = order({ type: 'mark-filed', occurrence: 'm-2026-09-01', filing: 'f' })
    const team = after(founded(), [filed], on('2026-09-02', clock))
    expect(inHand(team, '2026-09-02', '12:00')).toBe('m-2026-09-08')
  })

  test('is never one that was cancelled', () => {
    const team = after(founded(), [cancel], on('2026-08-31'))
    expect(inHand(team, '2026-09-01', '16:00')).toBe('m-2026-09-08')
  })

  test('is none when there is no meeting any more', () => {
    const short = order({ type: 'set-school-year', from: '2026-08-15', until: '2026-09-07' })
    const team = after(founded(), [short], on('2026-08-31'))
    expect(inHand(team, '2026-09-08', '12:00')).toBe('m-2026-09-01')
    expect(inHand(team, '2026-09-20', '12:00')).toBeUndefined()
    expect(nextOccurrence(team, day('2026-09-20'))).toBeUndefined()
  })

  test('the next meeting is today’s until midnight, also when it is over, and no cancelled one', () => {
    const team = founded()
    expect(nextOccurrence(team, day('2026-09-01'))?.id).toBe('m-2026-09-01')
    expect(nextOccurrence(team, day('2026-09-02'))?.id).toBe('m-2026-09-08')
    expect(nextOccurrence(after(team, [cancel], on('2026-08-31')), day('2026-09-01'))?.id).toBe(
      'm-2026-09-08',
    )
  })
})
