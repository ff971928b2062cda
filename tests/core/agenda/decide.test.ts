import type { AgendaCommand } from '../../../core/src/agenda/commands'
import type { AgendaRefusal } from '../../../core/src/agenda/refusals'
import { localDate, memberId, occurrenceId } from '../../../core/src/ids'
import { given } from '../../given'
import { after, ana, ben, dayOf, decide, facts, firstDay, meeting, on, thing, weekly } from './a-team'
import { wholeLibrary } from './whole-library'

const m1 = meeting(1)
const item: AgendaCommand = { type: 'add-item', id: thing('i1'), occurrence: m1, text: '  Field trip ' }
const action: AgendaCommand = {
  type: 'add-action',
  id: thing('a1'),
  occurrence: m1,
  owner: ben,
  text: 'Ask the library',
  due: dayOf(2),
}
const decision: AgendaCommand = { type: 'record-decision', id: thing('d1'), occurrence: m1, text: 'Yes' }
const choose: AgendaCommand = {
  type: 'choose-template',
  occurrence: m1,
  template: thing('fifteen-minute-huddle'),
  minutes: 15,
}
const huddle = wholeLibrary('en').find(({ id }) => id === 'fifteen-minute-huddle')
const least = huddle?.parts.map((part) => part.leastMinutes) ?? []
const shortest = least.reduce((sum, minutes) => sum + minutes, 0)
const own: AgendaCommand = {
  type: 'save-template',
  id: thing('ours'),
  template: { ...huddle, id: 'our-huddle', title: 'Our huddle' },
}

const refuses = (team: ReturnType<typeof facts>, command: AgendaCommand, refused: AgendaRefusal) =>
  given(team)
    .when((known) => decide(known, command))
    .thenRefused(refused)

describe('adding to an agenda', () => {
  it('keeps the trimmed text as words by the one who acts, and only ids in the event', () => {
    const answer = { type: 'item-added', item: 'i1', occurrence: m1, on: firstDay, by: ana }
    expect(decide(facts(), item)).toEqual({
      events: [answer],
      words: [{ id: 'item:i1', text: 'Field trip', author: ana }],
    })
  })

  it('writes an action with its owner and due date', () => {
    expect(decide(facts(), action)).toEqual({
      events: [
        { type: 'action-added', action: 'a1', occurrence: m1, owner: ben, on: firstDay, due: dayOf(2) },
      ],
      words: [{ id: 'action:a1', text: 'Ask the library', author: ana }],
    })
  })

  it('records a decision', () => {
    expect(decide(facts(), decision)).toEqual({
      events: [{ type: 'decision-recorded', decision: 'd1', occurrence: m1, on: firstDay, by: ana }],
      words: [{ id: 'decision:d1', text: 'Yes', author: ana }],
    })
  })

  it.each([item, action, decision])('does nothing when $type is delivered twice', (command) => {
    const agenda = after(facts(), command)
    expect(decide(facts(weekly(4), agenda), command)).toEqual({ events: [] })
  })

  it.each([item, action, decision])('refuses $type without text or with too much', (command) => {
    refuses(facts(), { ...command, text: ' \n\u200b ' }, { code: 'agenda-text-empty' })
    refuses(
      facts(),
      { ...command, text: 'x'.repeat(2_001) },
      { code: 'agenda-text-too-long', most: 2_000, characters: 2_001 },
    )
    expect(decide(facts(), { ...command, text: 'x'.repeat(2_000) })).not.toHaveProperty('refused')
  })

  it.each([item, action, decision, choose])('refuses $type for a meeting that is not there', (command) => {
    const occurrence = occurrenceId.parse('constructor')
    refuses(facts(), { ...command, occurrence }, { code: 'agenda-meeting-unknown', occurrence })
  })

  it.each([item, action, decision, choose])('refuses $type for a cancelled meeting', (command) => {
    const team = facts(weekly(2, () => ({ status: 'cancelled' })))
    refuses(team, command, { code: 'agenda-meeting-cancelled', date: firstDay })
  })

  it('takes late decisions and actions of a held meeting, but no items and no template', () => {
    const team = facts(weekly(2, () => ({ status: 'held' })))
    for (const command of [item, choose])
      refuses(team, command, { code: 'agenda-meeting-held', date: firstDay })
    for (const command of [action, decision]) expect(decide(team, command)).not.toHaveProperty('refused')
  })

  it('refuses an action for somebody outside the team, or due in the past', () => {
    const owner = memberId.parse('zoe')
    refuses(facts(), { ...action, owner }, { code: 'action-owner-unknown', owner })
    const due = localDate.parse('2026-08-31')
    refuses(facts(), { ...action, due }, { code: 'action-due-past', due })
    expect(decide(facts(), { ...action, due: firstDay })).not.toHaveProperty('refused')
  })
})

describe('finishing, parking and closing', () => {
  const withItem = facts(weekly(4), after(facts(), item))
  const withAction = facts(weekly(4), after(facts(), action))
  const finish: AgendaCommand = { type: 'finish-item', id: thing('i1') }
  const park: AgendaCommand = { type: 'park-item', id: thing('i1') }
  const done: AgendaCommand = { type: 'close-action', id: thing('a1'), how: 'done' }

  it('writes it with the day, once', () => {
    expect(decide(withItem, finish)).toEqual({
      events: [{ type: 'item-finished', item: 'i1', on: firstDay }],
    })
    expect(decide(withItem, park)).toEqual({ events: [{ type: 'item-parked', item: 'i1', on: firstDay }] })
    expect(decide(withAction, done)).toEqual({
      events: [{ type: 'action-closed', action: 'a1', how: 'done', on: firstDay }],
    })
    expect(decide(facts(weekly(4), after(withItem, finish)), finish)).toEqual({ events: [] })
    expect(decide(facts(weekly(4), after(withItem, park)), park)).toEqual({ events: [] })
    expect(decide(facts(weekly(4), after(withAction, done)), done)).toEqual({ events: [] })
  })

  it('finishes a parked item, but does not park a finished one', () => {
    const parked = facts(weekly(4), after(withItem, park))
    expect(after(parked, finish).items).toMatchObject([{ state: 'finished', stateOn: firstDay }])
    const finished = facts(weekly(4), after(withItem, finish))
    refuses(finished, park, { code: 'item-finished', item: thing('i1') })
  })

  it('does not drop what is done, nor the other way round', () => {
    const closed = facts(weekly(4), after(withAction, done))
    refuses(
      closed,
      { ...done, how: 'dropped' },
      { code: 'action-closed-otherwise', how: 'done', on: firstDay },
    )
  })

  it('refuses what nobody added', () => {
    refuses(facts(), finish, { code: 'item-unknown', item: thing('i1') })
    refuses(facts(), park, { code: 'item-unknown', item: thing('i1') })
    refuses(facts(), done, { code: 'action-unknown', action: thing('a1') })
  })
})

describe('choosing a template', () => {
  it('is written with its minutes, and a later choice replaces it', () => {
    const agenda = after(facts(), choose)
    const longer = after(facts(weekly(4), agenda), { ...choose, minutes: 30 })
    expect(agenda.choices).toEqual([{ occurrence: m1, template: 'fifteen-minute-huddle', minutes: 15 }])
    expect(longer.choices).toEqual([{ occurrence: m1, template: 'fifteen-minute-huddle', minutes: 30 }])
  })

  it('is refused when it is unknown, or too short, naming the shortest possible', () => {
    const template = thing('constructor')
    refuses(facts(), { ...choose, template }, { code: 'template-unknown', template })
    const minutes = shortest - 1
    refuses(facts(), { ...choose, minutes }, { code: 'too-short', minutes, shortest })
    expect(decide(facts(), { ...choose, minutes: shortest })).not.toHaveProperty('refused')
  })

  it('takes the minutes that a team gives to each part', () => {
    const partMinutes = [...least.slice(0, -1), (least[least.length - 1] ?? 0) + 1]
    const divided = { ...choose, minutes: shortest + 1, partMinutes }
    expect(after(facts(), divided).choices).toMatchObject([{ partMinutes }])
    refuses(
      facts(),
      { ...divided, minutes: 15 },
      { code: 'part-sum-differs', sum: shortest + 1, minutes: 15 },
    )
    refuses(
      facts(),
      { ...divided, partMinutes: [1] },
      { code: 'part-count-differs', parts: least.length, given: 1 },
    )
    refuses(
      facts(),
      { ...divided, partMinutes: [1, ...partMinutes.slice(1)] },
      { code: 'part-too-short', part: 1, least: least[0] ?? 0 },
    )
  })
})

describe("a team's own template", () => {
  it('is kept as words; the event holds only numbers', () => {
    expect(decide(facts(), own)).toEqual({
      events: [{ type: 'template-saved', template: 'ours', minutes: 15, leastMinutes: least }],
      words: [{ id: 'template:ours', text: JSON.stringify(own.template), author: ana }],
    })
  })

  it('can be chosen once it is saved', () => {
    const command = { ...choose, template: thing('ours') }
    refuses(facts(), command, { code: 'template-unknown', template: thing('ours') })
    expect(decide(facts(weekly(4), after(facts(), own)), command)).not.toHaveProperty('refused')
  })

  it('goes before one of the library with the same id', () => {
    const parts = huddle?.parts.map((part) => ({ ...part, leastMinutes: part.minutes }))
    const stricter = { ...own, id: choose.template, template: { ...huddle, parts } }
    const team = facts(weekly(4), after(facts(), stricter))
    refuses(team, { ...choose, minutes: 14 }, { code: 'too-short', minutes: 14, shortest: 15 })
  })

  it('is refused with the name of each wrong field', () => {
    refuses(
      facts(),
      { ...own, template: { ...huddle, minutes: 99 } },
      {
        code: 'template-faulty',
        problems: [{ code: 'sum-differs', field: 'minutes', sum: 15, minutes: 99 }],
      },
    )
  })
})

describe('carrying over when a meeting begins', () => {
  const held = weekly(3, (number) => ({ status: number === 1 ? 'held' : 'planned' }))
  const team = facts(held, after(facts(weekly(3), after(facts(), item)), action))
  const command: AgendaCommand = { type: 'carry', occurrence: meeting(2) }
  const clock = { ...on(dayOf(2)), actor: { kind: 'clock' as const } }

  it('writes what is open onto the agenda, once', () => {
    expect(decide(team, command, clock)).toEqual({
      events: [{ type: 'agenda-carried', occurrence: meeting(2), items: ['i1'], actions: ['a1'] }],
    })
    expect(decide({ ...team, agenda: after(team, command, clock) }, command, clock)).toEqual({ events: [] })
  })

  it('adds only what came since', () => {
    const agenda = after(team, command, clock)
    const late = after({ ...team, agenda }, { ...action, id: thing('a2') }, on(dayOf(1)))
    expect(decide({ ...team, agenda: late }, command, clock)).toEqual({
      events: [{ type: 'agenda-carried', occurrence: meeting(2), items: [], actions: ['a2'] }],
    })
  })
})
