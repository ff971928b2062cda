import { decideAll } from '../../../core/src/decide'
import type { Moment } from '../../../core/src/decision'
import type { Team } from '../../../core/src/state'
import { after, doneBy, founded, member, on, order, who } from '../founded'

const admit = order({ type: 'admit-leader', leader: 'P' })
const look = order({ type: 'note-look', page: 'overview' })
const feedback = order({ type: 'give-feedback', id: 'f', praise: ' Clear\n goals ', question: 'What next?' })
const principal = (date = '2026-09-07', time = '12:00'): Moment => on(date, member('P'), time)
const team = after(founded(), [admit], on('2026-09-07', member('B')))

const refused = (of: Team, type: string, moment: Moment, fields: object = {}) => {
  const done = decideAll(of, [order({ type: type as never, ...fields })], moment)
  return 'refused' in done ? done.refused.code : null
}

describe('a leader', () => {
  test('is let in by a member, who is remembered', () => {
    expect(team.oversight.leaders).toEqual([{ id: 'P', by: 'B', on: '2026-09-07' }])
    expect(team.profile.members.some(({ id }) => id === who('P'))).toBe(false)
  })

  test('is let in once', () => {
    expect(doneBy(team, [admit], on('2026-09-08')).events).toEqual([])
  })

  test('is nobody of the team, and ceases to be one by joining it', () => {
    expect(refused(team, 'admit-leader', on('2026-09-07'), { leader: 'C' })).toBe('leader-is-member')
    const joining = order({ type: 'add-member', member: 'P', from: '2026-09-08', excluded: true })
    const joined = after(team, [joining], on('2026-09-07'))
    expect(joined.oversight.leaders).toEqual([])
    expect(refused(joined, 'note-look', principal('2026-09-08'), { page: 'overview' })).toBe('for-leaders')
  })

  test('is dismissed by any member at once, and what they saw stays in the log', () => {
    const looked = after(team, [look], principal())
    const gone = after(
      looked,
      [order({ type: 'dismiss-leader', leader: 'P' })],
      on('2026-09-07', member('C')),
    )
    expect(refused(gone, 'note-look', principal(), { page: 'overview' })).toBe('not-a-member')
    expect(gone.oversight.looks).toHaveLength(1)
    expect(refused(gone, 'dismiss-leader', on('2026-09-07'), { leader: 'P' })).toBe('leader-unknown')
  })
})

describe('a look', () => {
  test('is noted with who, when and what', () => {
    const { now } = principal()
    expect(after(team, [look], principal()).oversight.looks).toEqual([
      { leader: 'P', at: now, page: 'overview' },
    ])
  })

  test('within ten minutes of the last is the same look', () => {
    const once = after(team, [look], principal())
    expect(after(once, [look], principal('2026-09-07', '12:09')).oversight.looks).toHaveLength(1)
    expect(after(once, [look], principal('2026-09-07', '12:10')).oversight.looks).toHaveLength(2)
  })

  test('of another leader is another look', () => {
    const two = after(team, [order({ type: 'admit-leader', leader: 'Q' })], on('2026-09-07'))
    const looked = after(after(two, [look], principal()), [look], on('2026-09-07', member('Q')))
    expect(looked.oversight.looks.map(({ leader }) => leader)).toEqual(['P', 'Q'])
  })
})

describe('feedback', () => {
  const given = doneBy(team, [feedback], principal())

  test('is praise and a question, a line each, kept as words', () => {
    expect(given.words).toEqual([
      { id: 'feedback-praise:f', text: 'Clear goals', author: 'P' },
      { id: 'feedback-question:f', text: 'What next?', author: 'P' },
    ])
    expect(JSON.stringify(given.events)).not.toContain('goals')
  })

  test('sent twice is given once', () => {
    expect(doneBy(given.team, [feedback], principal()).events).toEqual([])
  })

  test.each([
    [{ praise: ' ', question: 'x' }, 'feedback-line-empty'],
    [{ praise: 'x', question: '\u200b' }, 'feedback-line-empty'],
    [{ praise: 'x'.repeat(301), question: 'x' }, 'feedback-line-too-long'],
  ])('of %j is refused: %s', (lines, code) => {
    expect(refused(team, 'give-feedback', principal(), { id: 'g', ...lines })).toBe(code)
  })

  test('is marked as read by each member, and answered by one, who may correct the answer', () => {
    const read = order({ type: 'read-feedback', id: 'f' })
    const answer = (text: string) => order({ type: 'answer-feedback', id: 'f', text })
    const readTwice = after(
      after(given.team, [read], on('2026-09-08', member('C'))),
      [read, read],
      on('2026-09-08'),
    )
    const answered = doneBy(readTwice, [answer('Fractions')], on('2026-09-08'))
    expect(answered.team.oversight.feedback).toMatchObject([
      { readBy: ['A', 'C'], answer: { by: 'A', words: 'feedback-answer:f' } },
    ])
    expect(doneBy(answered.team, [answer('Decimals')], on('2026-09-08')).words).toMatchObject([
      { text: 'Decimals', author: 'A' },
    ])
    const other = on('2026-09-08', member('C'))
    expect(refused(answered.team, 'answer-feedback', other, { id: 'f', text: 'x' })).toBe(
      'feedback-has-answer',
    )
    expect(refused(answered.team, 'answer-feedback', other, { id: 'f', text: ' ' })).toBe(
      'feedback-has-answer',
    )
    expect(refused(given.team, 'answer-feedback', other, { id: 'f', text: ' ' })).toBe('feedback-line-empty')
  })

  test('that is not there is refused', () => {
    expect(refused(team, 'read-feedback', on('2026-09-08'), { id: 'f' })).toBe('feedback-unknown')
    expect(refused(team, 'answer-feedback', on('2026-09-08'), { id: 'f', text: 'x' })).toBe(
      'feedback-unknown',
    )
  })
})
