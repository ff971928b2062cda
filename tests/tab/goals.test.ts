import { addDays, type Team, type WordsId } from '@roundtable/core'
import type { TabScene } from '../../teams-app/src/tab/view'
import { goalsView } from '../../teams-app/src/tab/views/goals'
import { lakeside } from '../cards/sayings'
import { sceneOf, setting } from '../cards/scenes'
import { doneBy, order } from '../core/founded'

const autumn = setting('en', lakeside.en, { roles: 3, actions: 0, daysOff: 0, parts: 3 })
const [lead, other] = [autumn.school.member(0), autumn.school.member(1)]
const scene: TabScene = { ...sceneOf(autumn, lead, null), viewer: lead }
const day = (days: number) => addDays(scene.today, days)

/** What the page shows after the commands of the lead, today or some days later. */
function shown(commands: readonly ReturnType<typeof order>[], later = 0, given: Team = scene.team) {
  const { team, words } = doneBy(given, commands, {
    actor: { kind: 'member', member: lead },
    now: scene.now,
    today: scene.today,
  })
  const kept = new Map(words.map(({ id, text }) => [id, text ?? undefined]))
  const read = (id: WordsId) => kept.get(id) ?? scene.words(id)
  return goalsView.draw({ ...scene, team, words: read, today: day(later) }, {})
}

const results = (id: string, date: string, met: number) =>
  order({
    type: 'add-results',
    id,
    title: `Ticket ${id}`,
    date,
    rows: [
      { standard: '5.NF.1', assessed: 24, met },
      { standard: '5.NF.2', assessed: 4, met: 1 },
    ],
  })
const goal = order({
  type: 'set-goal-measure',
  text: 'Who meets 5.NF.2',
  unit: 'percent',
  baseline: 40,
  target: 80,
  by: day(100),
})
const talk = [
  results('r1', day(-1), 18),
  order({ type: 'open-data-talk', id: 't1', results: 'r1' }),
  order({ type: 'write-data-talk', id: 't1', step: 'see', text: 'Few meet 5.NF.2' }),
  order({ type: 'add-try', id: 'y1', talk: 't1', who: other, by: day(7), text: 'Number lines' }),
]

describe('goals and data in the tab', () => {
  test('are empty for a team that has said nothing yet', () => {
    expect(shown([])).toMatchObject({ goal: null, results: [], standards: [], talks: [], due: [] })
  })

  test('show the numbers of the goal, with what is counted', () => {
    expect(shown([goal, order({ type: 'record-progress', date: day(0), value: 41 })])).toMatchObject({
      goal: { measure: { words: 'Who meets 5.NF.2', baseline: 40 }, standing: 'on-the-way', daysLeft: 100 },
    })
  })

  test('show results to the team, the few too, and each standard over time', () => {
    const view = shown([results('r1', day(-8), 6), results('r2', day(-1), 18)])
    expect(view.results.map(({ title }) => title)).toEqual(['Ticket r2', 'Ticket r1'])
    expect(view.results[0]?.rows).toMatchObject([
      { percent: 75, few: false },
      { percent: 25, few: true },
    ])
    expect(view.standards[0]?.points.map(({ percent }) => percent)).toEqual([25, 75])
  })

  test('ask whether a try worked from its day on', () => {
    expect(shown(talk, 6).due).toEqual([])
    const view = shown(talk, 7)
    expect(view.due).toEqual(['y1'])
    expect(view.talks).toMatchObject([
      {
        about: { title: 'Ticket r1' },
        see: 'Few meet 5.NF.2',
        why: null,
        tries: [{ text: 'Number lines', name: scene.speaker.name(other), judged: null, evidence: null }],
        finished: null,
      },
    ])
  })

  test('show what came of a try', () => {
    const judged = order({ type: 'judge-try', id: 'y1', how: 'changed', evidence: '15 of 22' })
    const view = shown([...talk, order({ type: 'finish-data-talk', id: 't1' }), judged], 8)
    expect(view.due).toEqual([])
    expect(view.talks[0]).toMatchObject({
      finished: { noChange: false },
      tries: [{ judged: { how: 'changed' }, evidence: '15 of 22' }],
    })
  })

  test('offer the next meeting as the day of a try', () => {
    const { next } = shown([])
    expect(autumn.trades.coming.map(({ date }) => date)).toContain(next)
  })

  test('take no parameters', () => {
    expect(goalsView.ask.safeParse({}).success).toBe(true)
    expect(goalsView.ask.safeParse({ team: 'other' }).success).toBe(false)
  })
})
