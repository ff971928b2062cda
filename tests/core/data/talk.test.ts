import { dueTries } from '../../../core/src/data/data-book'
import { resultsViews, standardsOverTime } from '../../../core/src/data/view'
import { decide } from '../../../core/src/decide'
import { thingId } from '../../../core/src/ids'
import { meetingAgenda } from '../../../core/src/meeting'
import type { Team } from '../../../core/src/state'
import { given } from '../../given'
import { after, day, doneBy, founded, meeting, on, order, who } from '../founded'

const results = (id: string, date: string, rows: readonly [string, number, number][]) =>
  order({
    type: 'add-results',
    id,
    title: `Quiz ${id}`,
    date,
    rows: rows.map(([standard, assessed, met]) => ({ standard, assessed, met })),
  })
const t1 = thingId.parse('t1')
const open = order({ type: 'open-data-talk', id: 't1' })
const tryIt = order({ type: 'add-try', id: 'y1', talk: 't1', who: 'B', by: '2026-09-15', text: 'Warm-ups' })
const judge = order({ type: 'judge-try', id: 'y1', how: 'kept', evidence: 'Exit tickets 9 of 12' })
const finish = (more: object = {}) => order({ type: 'finish-data-talk', id: 't1', ...more })
const team = founded()
const monday = on('2026-09-07')
const talking = after(team, [open], monday)
const trying = after(team, [open, tryIt], monday)

const by =
  (command: ReturnType<typeof order>, moment = monday) =>
  (facts: Team) =>
    decide(facts, command, moment)

describe('results', () => {
  test('leave counts in the log, and the names of the standards among the words', () => {
    const { events, words } = doneBy(team, [results('r1', '2026-09-07', [['5.NF.1', 24, 18]])], monday)
    expect(events.filter(({ type }) => type !== 'turns-published')).toEqual([
      { type: 'results-added', results: 'r1', date: '2026-09-07', rows: [{ assessed: 24, met: 18 }] },
    ])
    expect(words).toEqual([
      { id: 'results:r1', text: JSON.stringify({ title: 'Quiz r1', standards: ['5.NF.1'] }), author: 'A' },
    ])
  })

  test('are removed with their words', () => {
    const there = after(team, [results('r1', '2026-09-07', [['5.NF.1', 24, 18]])], monday)
    expect(decide(there, order({ type: 'remove-results', id: 'r1' }), monday)).toEqual({
      events: [{ type: 'results-removed', results: 'r1' }],
      words: [{ id: 'results:r1', text: null, author: 'A' }],
    })
    given(team)
      .when(by(order({ type: 'remove-results', id: 'r1' })))
      .thenRefused({ code: 'results-unknown' })
  })

  test.each([
    [
      'more who met than were assessed',
      [
        ['5.NF.1', 4, 4],
        ['5.NF.2', 4, 5],
      ],
      { code: 'results-met-above-assessed', row: 2 },
    ],
    ['nobody assessed', [['5.NF.1', 0, 0]], { code: 'results-met-above-assessed', row: 1 }],
    [
      'a standard twice',
      [
        ['5.NF.1', 4, 4],
        [' 5.nf.1', 4, 1],
      ],
      { code: 'results-standard-twice', row: 2 },
    ],
  ] as const)('are refused with %s', (_, rows, refused) => {
    expect(
      decide(
        team,
        results(
          'r1',
          '2026-09-07',
          rows.map((row) => [...row]),
        ),
        monday,
      ),
    ).toEqual({ refused })
  })

  test('show a standard over time, and hide what a few did from others', () => {
    const { team: there, words } = doneBy(
      team,
      [
        results('r2', '2026-09-04', [
          ['5.nf.1', 24, 18],
          ['5.NF.2', 4, 1],
        ]),
        results('r1', '2026-09-01', [['5.NF.1', 20, 5]]),
      ],
      monday,
    )
    const kept = new Map(words.map(({ id, text }) => [id, text ?? '']))
    const views = resultsViews(there.data, (id) => kept.get(id), 'team')
    expect(views.map(({ id }) => id)).toEqual(['r2', 'r1'])
    expect(views[0]?.rows[1]).toEqual({ standard: '5.NF.2', assessed: 4, met: 1, percent: 25, few: true })
    expect(standardsOverTime(views)).toMatchObject([
      {
        standard: '5.NF.1',
        points: [
          { date: '2026-09-01', percent: 25 },
          { date: '2026-09-04', percent: 75 },
        ],
      },
      { standard: '5.NF.2', points: [{ date: '2026-09-04' }] },
    ])
    const others = resultsViews(there.data, (id) => kept.get(id), 'others')
    expect(others[0]?.rows).toMatchObject([{ percent: 75 }, { met: null, percent: null }])
  })
})

describe('a talk about data', () => {
  test('ends with a try, or with the word that nothing changes', () => {
    given(talking).when(by(finish())).thenRefused({ code: 'talk-needs-try' })
    given(talking)
      .when(by(finish({ noChange: true })))
      .then([{ type: 'data-talk-finished', talk: t1, noChange: true, on: day('2026-09-07') }])
    given(trying)
      .when(by(finish()))
      .then([{ type: 'data-talk-finished', talk: t1, noChange: false, on: day('2026-09-07') }])
    given(trying)
      .when(by(finish({ noChange: true })))
      .thenRefused({ code: 'talk-has-tries' })
  })

  test('takes nothing more once it is finished', () => {
    const over = after(trying, [finish()], monday)
    const refused = { code: 'talk-finished', on: day('2026-09-07') } as const
    given(over)
      .when(by(order({ type: 'write-data-talk', id: 't1', step: 'see', text: 'x' })))
      .thenRefused(refused)
    given(over)
      .when(by(order({ type: 'remove-try', id: 'y1' })))
      .thenRefused(refused)
    given(over).when(by(finish())).thenRefused(refused)
  })

  test('keeps what was seen and why as words', () => {
    const { events, words } = doneBy(
      talking,
      [order({ type: 'write-data-talk', id: 't1', step: 'why', text: 'Too few models' })],
      monday,
    )
    expect(JSON.stringify(events)).not.toContain('models')
    expect(words).toEqual([{ id: 'why:t1', text: 'Too few models', author: 'A' }])
  })

  test('lets only members try something, until a day that is ahead', () => {
    const other = (more: object) =>
      order({ type: 'add-try', id: 'y', talk: 't1', who: 'B', by: '2026-09-15', text: 'x', ...more })
    given(talking)
      .when(by(other({ who: 'Z' })))
      .thenRefused({ code: 'try-owner-unknown', who: who('Z') })
    given(talking)
      .when(by(other({ by: '2026-09-06' })))
      .thenRefused({ code: 'try-day-past', by: day('2026-09-06') })
  })
})

describe('a try', () => {
  const agenda = (there: Team, date: string, today: string) =>
    meetingAgenda(
      there,
      { language: 'en', today: day(today), words: (id) => `words of ${id}` },
      meeting(date),
    )?.carriedItems.map(({ text, age }) => [text, age?.since])

  test('is due from its day on until it is judged', () => {
    expect(dueTries(trying.data, day('2026-09-14'))).toEqual([])
    expect(dueTries(trying.data, day('2026-09-15'))).toMatchObject([{ id: 'y1' }])
    const judged = after(trying, [judge], on('2026-09-15'))
    expect(dueTries(judged.data, day('2026-09-15'))).toEqual([])
    given(judged)
      .when(by(judge, on('2026-09-16')))
      .thenRefused({ code: 'try-judged-already', how: 'kept', on: day('2026-09-15') })
  })

  test('comes onto the agenda of the first meeting from its day on, and stays until it is judged', () => {
    const line = (since?: string) => [['words of item:try:y1', since]]
    expect(agenda(trying, '2026-09-08', '2026-09-07')).toEqual([])
    expect(agenda(trying, '2026-09-15', '2026-09-14')).toEqual(line())
    expect(agenda(trying, '2026-09-22', '2026-09-20')).toEqual(line('2026-09-15'))
    const judged = after(trying, [judge], on('2026-09-18'))
    expect(agenda(judged, '2026-09-22', '2026-09-20')).toEqual([])
  })

  test('stands there as the question, in the team’s language', () => {
    const { words } = doneBy(talking, [tryIt], monday)
    expect(words).toEqual([
      { id: 'try:y1', text: 'Warm-ups', author: 'A' },
      { id: 'item:try:y1', text: 'Did it work? Warm-ups', author: 'A' },
    ])
  })

  test('goes from the agenda with its words when it is removed', () => {
    const { team: gone, words } = doneBy(trying, [order({ type: 'remove-try', id: 'y1' })], monday)
    expect(agenda(gone, '2026-09-15', '2026-09-14')).toEqual([])
    expect(words.map(({ text }) => text)).toEqual([null, null])
  })
})
