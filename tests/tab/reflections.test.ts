import { decisionsView } from '../../teams-app/src/tab/views/decisions'
import { looksView } from '../../teams-app/src/tab/views/looks'
import { reflectionsView } from '../../teams-app/src/tab/views/reflections'
import { winsView } from '../../teams-app/src/tab/views/wins'
import { after, clock, founded, member, on, order } from '../core/founded'
import { sceneOf, shown } from './a-view'

const meeting = 'm-2026-09-08'
const evening = (who: string) => on('2026-09-08', member(who), '17:00')
const given = founded('ABCD')

/** The team as somebody sees it that evening, with these words. */
const seen = (team: typeof given, viewer: string) => ({
  ...sceneOf(team, viewer, '2026-09-08'),
  now: evening(viewer).now,
  words: (id: string) => `<${id}>`,
})

/** A round of that evening to which these people answered. */
function round(mode: 'named' | 'anonymous', people: string) {
  const opened = order({ type: 'open-round', id: 'r', occurrence: meeting, frame: 'plus-delta', mode })
  const start = after(given, [opened], evening('A'))
  return [...people].reduce((team, who) => {
    const answers = [{ prompt: 'plus', text: 'x', id: `secret-of-16-chars-${who}` }]
    return after(team, [order({ type: 'write-reflection', round: 'r', answers })], evening(who))
  }, start)
}

describe('the round in progress', () => {
  test('says who will see it and how many took part, and shows one their own words only', () => {
    const { round: open, own } = shown(reflectionsView, seen(round('named', 'AB'), 'B'))
    expect(open).toMatchObject({ state: 'open', people: 2, answered: true, mayClose: true })
    expect(open?.visibility).toContain('with your name')
    expect(own.map(({ text }) => text)).toEqual(['<reflection:secret-of-16-chars-B>'])
  })

  test.each([
    ['', true],
    ['A', false],
    ['ABC', false],
    ['ABCD', true],
  ])('without names, answered by "%s", may be closed: %s', (people, mayClose) => {
    const view = shown(reflectionsView, seen(round('anonymous', people), 'A'))
    expect(view.round?.mayClose).toBe(mayClose)
    expect(view.own).toEqual([])
    expect(JSON.stringify(view)).not.toContain('secret')
  })

  test('without names is offered from four people on', () => {
    expect(shown(reflectionsView, seen(given, 'A')).modes.anonymous).not.toBeNull()
    expect(shown(reflectionsView, seen(founded('ABC'), 'A')).modes.anonymous).toBeNull()
  })

  test('once filed, its words stay and the record is named', () => {
    const closed = after(round('named', 'A'), [order({ type: 'close-round', round: 'r' })], evening('A'))
    const filing = order({ type: 'mark-filed', occurrence: meeting, filing: 'f' })
    const filed = after(closed, [filing], { ...evening('A'), actor: clock })
    const document = { name: 'Record', url: 'https://docs.example/1' }
    const view = shown(reflectionsView, { ...seen(filed, 'A'), filed: () => document })
    expect(view.filed).toEqual([{ occurrence: meeting, date: '2026-09-08', document }])
    expect(view.own).toMatchObject([{ mayWithdraw: false }])
  })
})

describe('wins', () => {
  const log = order({ type: 'log-win', id: 'w', occurrence: meeting, text: 'x', people: ['B', 'C'] })
  const yes = order({ type: 'consent-to-win', id: 'w' })
  const ask = { from: null, until: null }
  const logged = after(given, [log], evening('A'))
  const winOf = (team: typeof given, viewer: string) => shown(winsView, seen(team, viewer), ask).wins[0]

  test('ask whoever they name, let the author keep them, and ask nobody else', () => {
    const says = ['A', 'B', 'C', 'D'].map((viewer) => winOf(logged, viewer)?.say)
    expect(says).toEqual(['author', 'asked', 'asked', null])
    const half = after(logged, [yes], evening('B'))
    expect(winOf(half, 'B')).toMatchObject({ standing: 'waits', waitsFor: ['Cleo'], say: 'yes' })
  })

  test('are in the draft of this week once they may leave the team', () => {
    const agreed = after(after(logged, [yes], evening('B')), [yes], evening('C'))
    expect(winOf(agreed, 'A')?.standing).toBe('leaves')
    const { from, until, text } = shown(winsView, seen(agreed, 'A'), ask).digest
    expect([from, until]).toEqual(['2026-09-07', '2026-09-13'])
    expect(text).toContain('- <win:w> (Ben and Cleo)')
    const kept = after(agreed, [order({ type: 'refuse-win', id: 'w' })], evening('A'))
    expect(winOf(kept, 'A')?.standing).toBe('stays')
    expect(shown(winsView, seen(kept, 'A'), ask).digest.text).toBe('')
  })
})

describe('decisions', () => {
  const decided = order({ type: 'record-decision', id: 'd', occurrence: meeting, text: 'x' })
  const team = after(given, [decided], evening('B'))
  const ask = { word: '', season: null, from: null, until: null }

  test('lead to the record of their meeting, before that to the Doc of its agenda, else nowhere', () => {
    const noted = order({ type: 'note-agenda', occurrence: meeting, doc: 'the-doc-of-the-team-0001' })
    const inDoc = after(team, [noted], { ...evening('A'), actor: clock })
    const google = { account: null }
    const link = (scene: ReturnType<typeof seen>) => shown(decisionsView, scene, ask).found[0]?.link
    expect(link(seen(team, 'A'))).toBeNull()
    expect(link({ ...seen(inDoc, 'A'), google })).toContain('the-doc-of-the-team-0001')
    const record = { name: 'Record', url: 'https://docs.example/1' }
    expect(link({ ...seen(inDoc, 'A'), google, filed: () => record })).toBe(record.url)
  })
})

describe('looks', () => {
  test('are listed by the clock of the team, the latest first, with the lines that leaders wrote', () => {
    const admitted = after(given, [order({ type: 'admit-leader', leader: 'G' })], evening('A'))
    const look = order({ type: 'note-look', page: 'overview' })
    const lines = order({ type: 'give-feedback', id: 'f', praise: 'x', question: 'y' })
    const first = after(admitted, [look, lines], on('2026-09-08', member('G'), '17:30'))
    const second = after(first, [look], on('2026-09-09', member('G'), '08:05'))
    const view = shown(looksView, seen(second, 'B'))
    expect(view.leaders).toEqual([{ id: 'G', name: 'Gita', by: 'Ana', on: '2026-09-08' }])
    expect(view.looks.map(({ at }) => `${at.date} ${at.time}`)).toEqual([
      '2026-09-09 08:05',
      '2026-09-08 17:30',
    ])
    expect(view.feedback).toMatchObject([{ from: 'Gita', praise: '<feedback-praise:f>', read: false }])
  })
})
