import { decideAll } from '../../../core/src/decide'
import { belongs, currentMember, isStaying, membersOn } from '../../../core/src/team/membership'
import { after, day, doneBy, founded, member, on, order, who } from '../founded'

const monday = on('2026-09-07')
const add = (id: string, from: string) => order({ type: 'add-member', member: id, from, excluded: false })
const remove = (id: string, until: string) => order({ type: 'remove-member', member: id, until })
const find = (team: ReturnType<typeof founded>, id: string) => {
  const found = team.profile.members.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const ids = (team: ReturnType<typeof founded>, date: string) =>
  membersOn(team.profile, day(date))
    .map(({ id }) => id)
    .join('')

describe('membership', () => {
  test('covers its first and its last day', () => {
    const team = after(founded('AB'), [add('C', '2026-09-10'), remove('B', '2026-09-12')], monday)
    expect(ids(team, '2026-09-09')).toBe('AB')
    expect(ids(team, '2026-09-10')).toBe('ABC')
    expect(ids(team, '2026-09-12')).toBe('ABC')
    expect(ids(team, '2026-09-13')).toBe('AC')
    expect(currentMember(team.profile, who('C'), day('2026-09-07'))?.id).toBe('C')
    expect(currentMember(team.profile, who('B'), day('2026-09-13'))).toBeUndefined()
    expect(isStaying(find(team, 'B'))).toBe(false)
    expect(isStaying(find(team, 'C'))).toBe(true)
    expect(isStaying(undefined)).toBe(false)
  })

  test('whoever rejoins counts as new: only the first period is that of a founder', () => {
    const left = after(founded('AB'), [remove('B', '2026-09-08')], monday)
    const back = after(left, [add('B', '2026-10-01')], on('2026-09-28'))
    expect(find(back, 'B')).toMatchObject({
      founder: true,
      periods: [{ until: '2026-09-08' }, { from: '2026-10-01' }],
    })
    expect(belongs(find(back, 'B'), day('2026-09-20'))).toBe(false)
    expect(back.profile.members.map(({ id }) => id)).toEqual(['A', 'B'])
  })

  test('taking a leaving back, before its day is over, is as if it had not been said', () => {
    const team = founded('ABC')
    const back = after(after(team, [remove('B', '2026-09-07')], monday), [add('B', '2026-09-07')], monday)
    expect(find(back, 'B')).toEqual(find(team, 'B'))
  })

  test('the day of leaving may be changed until it comes', () => {
    const first = after(founded('ABC'), [remove('B', '2026-10-01')], monday)
    const earlier = after(first, [remove('B', '2026-09-14')], monday)
    expect(ids(earlier, '2026-09-14')).toBe('ABC')
    expect(ids(earlier, '2026-09-15')).toBe('AC')
    expect(ids(after(earlier, [remove('B', '2026-11-01')], monday), '2026-10-20')).toBe('ABC')
    expect(doneBy(earlier, [remove('B', '2026-09-14')], monday).events).toEqual([])
  })

  test('whoever leaves before the first day was never in the team and may be added again', () => {
    const team = after(founded('AB'), [add('C', '2026-09-20')], monday)
    const never = after(team, [remove('C', '2026-09-07')], monday)
    expect(ids(never, '2026-09-25')).toBe('AB')
    expect(currentMember(never.profile, who('C'), day('2026-09-07'))).toBeUndefined()
    expect(ids(after(never, [add('C', '2026-09-08')], monday), '2026-09-25')).toBe('ABC')
  })

  test('a leaving that is entered late leaves earlier stays as they were', () => {
    const left = after(founded('AB'), [remove('B', '2026-09-08')], monday)
    const back = after(left, [add('B', '2026-10-01')], on('2026-10-01'))
    const again = after(back, [remove('B', '2026-09-20')], on('2026-10-05'))
    expect(ids(again, '2026-09-08')).toBe('AB')
    expect(ids(again, '2026-10-02')).toBe('A')
  })

  test('a lead who leaves leads no more, and the last one cannot leave', () => {
    const two = after(founded(), [order({ type: 'set-lead', member: 'B', lead: true })], monday)
    expect(after(two, [remove('A', '2026-09-07')], monday).profile.leads).toEqual(['B'])
    expect(decideAll(founded(), [remove('A', '2026-09-07')], monday)).toEqual({
      refused: { code: 'last-lead' },
    })
    const gone = after(two, [remove('A', '2026-09-07')], monday)
    const back = after(gone, [add('A', '2026-09-07')], on('2026-09-07', member('B')))
    expect(back.profile.leads).toEqual(['B'])
  })

  test.each([
    ['adding who is there', add('B', '2026-09-07'), { code: 'already-member', member: 'B' }],
    ['removing a stranger', remove('Z', '2026-09-07'), { code: 'unknown-member', member: 'Z' }],
    [
      'changing a stranger',
      order({ type: 'change-member', member: 'Z', excluded: true }),
      { code: 'unknown-member', member: 'Z' },
    ],
    [
      'quieting a stranger',
      order({ type: 'set-quiet', member: 'Z', quiet: true }),
      { code: 'unknown-member', member: 'Z' },
    ],
  ])('%s is refused', (_, command, refused) => {
    expect(decideAll(founded(), [command], monday)).toEqual({ refused })
  })

  test('a day that no calendar has does not pass the border', () => {
    expect(() => add('Z', '2026-02-30')).toThrow()
    expect(() => remove('B', '2026-02-30')).toThrow()
  })
})
