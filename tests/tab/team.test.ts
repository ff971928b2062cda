import { teamView } from '../../teams-app/src/tab/views/team'
import { lead, other, tabScene } from './a-tab-scene'

const scene = tabScene()
const draw = (asked: object = {}, viewer = lead) => teamView.draw(tabScene(viewer), teamView.ask.parse(asked))
const weekly = { key: '1', weekdays: [2], start: '15:30', minutes: 45 }

describe('the team in the tab', () => {
  test('says what the viewer may change', () => {
    expect(draw()).toMatchObject({ mayLead: true, me: lead })
    expect(draw({}, other)).toMatchObject({ mayLead: false, leads: scene.speaker.name(lead) })
  })

  test('holds the charter in its words; what is not written is empty', () => {
    const { charter } = draw()
    expect(charter.goal).not.toBe('')
    expect(charter.norms.length).toBeGreaterThan(0)
    expect(charter).toMatchObject({ vision: '', confidences: '' })
  })

  test('holds the roles by rank as they are set, and what is offered beside them', () => {
    const { had, offered } = draw().roles
    expect(had.map(({ id }) => id)).toEqual(['facilitator', 'notes', 'time'])
    expect(had[1]).toMatchObject({ mergesInto: 'facilitator', mode: { kind: 'rotating' }, title: null })
    expect(offered.map(({ id }) => id)).not.toContain('notes')
  })

  test('shows who would move in another order, and keeps whoever has left behind', () => {
    const ids = draw().members.map(({ id }) => id)
    const wished = [...ids].reverse()
    const { order } = draw({ order: wished })
    expect(order).toMatchObject({ problem: null, order: expect.arrayContaining([...wished]) })
    expect(order?.order.slice(0, wished.length)).toEqual(wished)
    expect(draw({ order: ids }).order?.moved).toEqual([])
  })

  test('says how many published turns another rhythm moves, and to a member why it is not theirs', () => {
    expect(draw({ rhythm: weekly }).rhythmPreview).toMatchObject({ command: null, changed: 0, of: weekly })
    const wednesday = { ...weekly, weekdays: [3] }
    const preview = draw({ rhythm: wednesday }).rhythmPreview
    expect(preview).toMatchObject({ problem: null, of: wednesday, command: { type: 'set-rhythm' } })
    expect(preview?.changed).toBeGreaterThan(0)
    expect(draw({ rhythm: wednesday }, other).rhythmPreview).toMatchObject({ command: null })
    expect(draw({ rhythm: wednesday }, other).rhythmPreview?.problem).toContain('lead')
    expect(draw({ rhythm: { ...weekly, weekdays: [] } }).rhythmPreview).toBeNull()
    expect(draw({ rhythm: { ...weekly, start: '25:00' } }).rhythmPreview).toBeNull()
  })
})
