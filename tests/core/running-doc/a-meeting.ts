import * as fc from 'fast-check'
import type { PartView } from '../../../core/src/agenda/part-view'
import type { ActionView, AgendaView, DecisionView, ItemView } from '../../../core/src/agenda/view'
import {
  type LocalDate,
  localDate,
  localTime,
  type MemberId,
  memberId,
  occurrenceId,
  roleId,
  thingId,
} from '../../../core/src/ids'
import { agendaBlocks } from '../../../core/src/running-doc/agenda-blocks'
import type { MeetingBlocks } from '../../../core/src/running-doc/meeting-blocks'
import type { DocSources } from '../../../core/src/running-doc/writing'
import { speak } from '../../../core/src/text/speak'

export const ana = memberId.parse('ana')
export const ben = memberId.parse('ben')
const cleo = memberId.parse('cleo')

/** Ana has an address, the others are known by name. */
export const sources: DocSources = {
  speaker: speak(
    'en',
    new Map([
      [ana, 'Ana Diaz'],
      [ben, 'Ben Okafor'],
      [cleo, 'Cléo 👩‍🏫'],
    ]),
    () => undefined,
  ),
  zone: 'America/Chicago',
  email: (member) => (member === ana ? 'ana@school.example' : undefined),
  reflection: { mode: 'named', prompts: ['plus', 'delta'] },
  members: [ana, ben],
}

export function part(id: string, change: Partial<PartView> = {}): PartView {
  return {
    id,
    title: `Part ${id}`,
    purpose: `What ${id} is for`,
    prompts: ['What do we see?', 'What will we try?'],
    offset: 0,
    from: localTime.parse('15:30'),
    until: localTime.parse('15:40'),
    minutes: 10,
    leastMinutes: 5,
    forGoal: false,
    owner: { role: roleId.parse('facilitator'), members: [ana] },
    output: { kind: 'notes' },
    ...change,
  }
}

export function action(id: string, text: string, change: Partial<ActionView> = {}): ActionView {
  return {
    id: thingId.parse(id),
    text,
    owner: ben,
    openedOn: localDate.parse('2026-02-01'),
    due: null,
    state: 'open',
    age: null,
    ...change,
  }
}

export function item(id: string, text: string): ItemView {
  return { id: thingId.parse(id), text, by: null, minutes: null, state: 'open', forGoal: false, age: null }
}

export function decision(id: string, text: string): DecisionView {
  return { id: thingId.parse(id), text, by: null, recordedOn: localDate.parse('2026-02-01') }
}

/** The n-th weekly meeting, from Wednesday 4 March 2026. */
export function view(number: number, change: Partial<AgendaView> = {}): AgendaView {
  return {
    occurrence: occurrenceId.parse(`m${number}`),
    status: 'planned',
    date: dateOf(number),
    start: localTime.parse('15:30'),
    minutes: 45,
    roles: [
      { role: roleId.parse('facilitator'), members: [ana] },
      { role: roleId.parse('notes'), members: [ben] },
    ],
    goal: 'Every child reads',
    norm: 'We start on time',
    template: { id: 'data', title: 'Data meeting', purpose: 'p', tip: 't', chosen: true },
    tooShort: null,
    parts: [
      part('look'),
      part('table', { output: { kind: 'table', columns: ['Student work', 'Next step'] } }),
      part('agree', { output: { kind: 'decision' } }),
      part('plan', { output: { kind: 'actions' } }),
    ],
    items: [item('i1', 'Field trip')],
    carriedItems: [],
    carriedActions: [action('a1', 'Print the rubric')],
    newActions: [],
    decisions: [],
    ...change,
  }
}

function dateOf(number: number): LocalDate {
  return localDate.parse(`2026-03-${String(number * 7 - 3).padStart(2, '0')}`)
}

export function meeting(number: number, change: Partial<AgendaView> = {}): MeetingBlocks {
  return agendaBlocks(view(number, change), sources)
}

const words = fc.array(
  fc.constantFrom(
    'plan',
    'Ana',
    'הפגישה',
    'العربية',
    '👍🏽',
    '👩‍👩‍👧',
    'e\u0301',
    'two\nlines',
    '*',
    '\t',
    '\uE000',
    '·',
  ),
  { minLength: 1, maxLength: 4 },
)
const text = words.map((held) => held.join(' ').trim() || 'x')
const members: fc.Arbitrary<readonly MemberId[]> = fc.subarray([ana, ben, cleo])

const output: fc.Arbitrary<PartView['output']> = fc.oneof(
  fc.constant({ kind: 'notes' as const }),
  fc.record({ kind: fc.constant('table' as const), columns: fc.array(text, { minLength: 2, maxLength: 3 }) }),
  fc.constant({ kind: 'actions' as const }),
  fc.constant({ kind: 'decision' as const }),
)
const parts = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
      title: text,
      purpose: text,
      prompts: fc.array(text, { minLength: 2, maxLength: 3 }),
      minutes: fc.integer({ min: 5, max: 20 }),
      output,
      owner: fc.record({ role: fc.constant(roleId.parse('facilitator')), members }),
    })
    .map((held) => part(held.id, held)),
  { maxLength: 4, selector: ({ id }) => id },
)
const ids = fc.constantFrom('t1', 't2', 't3', 't:4')
const actions = (prefix: string) =>
  fc.uniqueArray(
    fc
      .record({
        id: ids,
        text,
        owner: fc.constantFrom(ana, ben),
        due: fc.constantFrom(null, dateOf(2)),
        state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      })
      .map(({ id, text, ...change }) => action(`${prefix}${id}`, text, change)),
    { maxLength: 3, selector: ({ id }) => id },
  )

/** The agenda of meeting `number`, of any team. */
export function anyView(number: number): fc.Arbitrary<AgendaView> {
  return fc
    .record({
      goal: fc.option(text),
      norm: fc.option(text),
      roles: fc.uniqueArray(
        fc.record({
          role: fc.constantFrom('facilitator', 'notes', 'time').map((id) => roleId.parse(id)),
          members,
        }),
        { maxLength: 3, selector: ({ role }) => role },
      ),
      parts,
      items: fc.uniqueArray(
        fc.record({ id: ids, text }).map(({ id, text }) => item(`i${id}`, text)),
        { maxLength: 2, selector: ({ id }) => id },
      ),
      carriedActions: actions('c'),
      newActions: actions('n'),
      decisions: fc.uniqueArray(
        fc.record({ id: ids, text }).map(({ id, text }) => decision(`d${id}`, text)),
        { maxLength: 2, selector: ({ id }) => id },
      ),
      minutes: fc.integer({ min: 15, max: 90 }),
    })
    .map((change) => view(number, change))
}
