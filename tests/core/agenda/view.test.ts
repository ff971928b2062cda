import { libraryTemplate } from '../../../core/src/agenda/library'
import { type AgendaSources, type AgendaView, agendaView } from '../../../core/src/agenda/view'
import { localDate, localTime, type MemberId, type RoleId, roleId } from '../../../core/src/ids'
import { after, ana, ben, dayOf, facts, firstDay, meeting, on, role, thing, weekly } from './a-team'

const texts = new Map([
  ['item:i1', 'Field trip'],
  ['action:a1', 'Ask the library'],
  ['decision:d1', 'We go in May'],
])
const doers = new Map<RoleId, readonly MemberId[]>([
  [roleId.parse('facilitator'), [ana]],
  [roleId.parse('notes'), [ben]],
])
const sources: AgendaSources = {
  today: dayOf(2),
  doers,
  words: (id) => texts.get(id),
  template: (id) => libraryTemplate(id, 'en'),
  goal: 'Every child reads by May',
  norms: ['We begin on time', 'One voice at a time'],
}

function team() {
  let now = facts(weekly(4, (number) => ({ status: number === 1 ? 'held' : 'planned' })))
  const start = facts()
  let agenda = after(start, {
    type: 'add-item',
    id: thing('i1'),
    occurrence: meeting(1),
    text: 'x',
    minutes: 5,
  })
  const action = { id: thing('a1'), occurrence: meeting(1), owner: ben, text: 'x', due: dayOf(3) }
  agenda = after({ ...start, agenda }, { type: 'add-action', ...action })
  agenda = after(
    { ...start, agenda },
    { type: 'record-decision', id: thing('d1'), occurrence: meeting(1), text: 'x' },
  )
  now = { ...now, agenda }
  return now
}

function view(
  number: number,
  of: Parameters<typeof agendaView>[0] = team(),
  change: Partial<AgendaSources> = {},
) {
  const seen = agendaView(of, meeting(number), { ...sources, ...change })
  if (seen === undefined) throw new Error('no such meeting')
  return seen
}

const span = ({ parts }: AgendaView) => parts.map(({ offset, minutes }) => [offset, minutes])

describe("a meeting's agenda", () => {
  it('says when, who has which role, the goal, and one norm', () => {
    expect(view(2)).toMatchObject({
      date: dayOf(2),
      start: '15:30',
      minutes: 45,
      goal: 'Every child reads by May',
      norm: 'One voice at a time',
      template: { id: 'four-questions-45', chosen: false },
    })
    expect(view(2).roles.slice(0, 2)).toEqual([
      { role: 'facilitator', members: [ana] },
      { role: 'notes', members: [ben] },
    ])
    expect(view(3, team(), { norms: [] }).norm).toBeNull()
  })

  it('has parts one after the other that fill the minutes, with their wall times', () => {
    const { parts } = view(2)
    let at = 0
    for (const part of parts) {
      expect(part.offset).toBe(at)
      at += part.minutes
    }
    expect(at).toBe(45)
    expect(parts[0]?.from).toBe('15:30')
    expect(parts[parts.length - 1]?.until).toBe('16:15')
    expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ until }) => until))
  })

  it('shows the wall time after a clock change within the meeting', () => {
    const night = { date: localDate.parse('2026-11-01'), start: localTime.parse('01:45') }
    const { parts } = view(1, facts(weekly(1, () => night)))
    expect(parts[parts.length - 1]?.until).toBe('01:30')
  })

  it('shows what it was given on its own meeting, and on the next with its age', () => {
    expect(view(1)).toMatchObject({
      items: [{ id: 'i1', text: 'Field trip', by: ana, minutes: 5, state: 'open', age: null }],
      newActions: [{ id: 'a1', text: 'Ask the library', owner: ben, due: dayOf(3), age: null }],
      decisions: [{ id: 'd1', text: 'We go in May', by: ana, recordedOn: firstDay }],
      carriedItems: [],
      carriedActions: [],
    })
    const age = { since: firstDay, meetings: 1, days: 7 }
    expect(view(2)).toMatchObject({
      items: [],
      newActions: [],
      decisions: [],
      carriedItems: [{ id: 'i1', text: 'Field trip', age }],
      carriedActions: [{ id: 'a1', owner: ben, openedOn: firstDay, state: 'open', age }],
    })
  })

  it('shows things as they stood on its day, whatever happened later', () => {
    const before = team()
    const agenda = after(before, { type: 'close-action', id: thing('a1'), how: 'done' }, on(dayOf(3)))
    const later = { ...before, agenda }
    expect(view(2, later).carriedActions).toMatchObject([{ state: 'open' }])
    expect(view(3, later).carriedActions).toMatchObject([{ state: 'done' }])
    expect(view(4, later).carriedActions).toEqual([])
    const finished = {
      ...before,
      agenda: after(before, { type: 'finish-item', id: thing('i1') }, on(dayOf(3))),
    }
    expect(view(2, finished).carriedItems).toMatchObject([{ state: 'open' }])
    expect(view(3, finished).carriedItems).toMatchObject([{ state: 'finished' }])
    expect(view(4, finished).carriedItems).toEqual([])
  })

  it('shows erased words as null', () => {
    expect(view(1, team(), { words: () => undefined }).items).toMatchObject([{ id: 'i1', text: null }])
  })

  it('follows the template and minutes that the team chose', () => {
    const command = { type: 'choose-template' as const, occurrence: meeting(2), minutes: 20 }
    const agenda = after(team(), { ...command, template: thing('fifteen-minute-huddle') })
    const chosen = view(2, { ...team(), agenda })
    expect(chosen).toMatchObject({ minutes: 20, template: { id: 'fifteen-minute-huddle', chosen: true } })
    expect(chosen.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20)
  })

  it('follows the minutes that the team gave to each part, while the template allows them', () => {
    const template = thing('fifteen-minute-huddle')
    const partMinutes = [2, 3, 9, 1]
    const agenda = after(team(), {
      type: 'choose-template',
      occurrence: meeting(2),
      template,
      minutes: 15,
      partMinutes,
    })
    const divided = { ...team(), agenda }
    expect(span(view(2, divided)).map(([, minutes]) => minutes)).toEqual(partMinutes)
    const stricter = (id: string) => {
      const found = libraryTemplate(id, 'en')
      return (
        found && { ...found, parts: found.parts.map((part) => ({ ...part, leastMinutes: part.minutes })) }
      )
    }
    const planned = libraryTemplate(template, 'en')?.parts.map(({ minutes }) => minutes)
    expect(view(2, divided, { template: stricter }).parts.map(({ minutes }) => minutes)).toEqual(planned)
  })

  it('goes back to the default when the chosen template is gone', () => {
    const id = thing('ours')
    const huddle = libraryTemplate('fifteen-minute-huddle', 'en')
    let agenda = after(team(), { type: 'save-template', id, template: huddle })
    agenda = after(
      { ...team(), agenda },
      { type: 'choose-template', occurrence: meeting(2), template: id, minutes: 15 },
    )
    const gone = view(2, { ...team(), agenda })
    expect(gone).toMatchObject({ minutes: 45, template: { id: 'four-questions-45', chosen: false } })
  })

  it('has no parts in a meeting that is too short for any, and says how long they need', () => {
    const short = view(1, facts(weekly(1, () => ({ minutes: 3 }))))
    expect(short.parts).toEqual([])
    expect(short.tooShort?.shortest).toBeGreaterThan(3)
  })

  it('is not there for a meeting that the calendar does not hold', () => {
    expect(agendaView(team(), meeting(9), sources)).toBeUndefined()
  })
})

describe('who looks after a part', () => {
  const owners = (
    doing: ReadonlyMap<RoleId, readonly MemberId[]>,
    roles = team().profile.roles,
    id = 'four-questions-45',
  ) => {
    const base = team()
    const seen = view(
      2,
      { ...base, profile: { ...base.profile, roles } },
      {
        doers: doing,
        template: () => libraryTemplate(id, 'en'),
      },
    )
    return new Map(seen.parts.map(({ owner }) => [owner.role as string, owner.members]))
  }

  it('is who has the role at this meeting', () => {
    expect(owners(doers).get('notes')).toEqual([ben])
  })

  it('is who has the role into which an empty one merges', () => {
    expect(owners(new Map([[roleId.parse('facilitator'), [ana]]])).get('notes')).toEqual([ana])
  })

  it('is who has the first role, when the team does not have the role', () => {
    const only = [role('facilitator', 0)]
    expect(owners(doers, only).get('time')).toEqual([ana])
  })

  it('is nobody yet for a part of who presents, which is agreed for each meeting', () => {
    const presented = owners(doers, undefined, 'tuning-protocol')
    expect(presented.get('presenter')).toEqual([])
    expect(presented.get('facilitator')).toEqual([ana])
  })

  it('is nobody when roles merge in a circle and nobody has one', () => {
    const circle = [role('facilitator', 0, 'notes'), role('notes', 1, 'facilitator')]
    expect(owners(new Map(), circle).get('facilitator')).toEqual([])
  })
})
