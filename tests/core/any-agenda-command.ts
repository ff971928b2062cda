import type { AgendaCommand } from '../../core/src/agenda/commands'
import type { ClockCommand } from '../../core/src/clock/commands'
import { canary, type Field, type Hat, type Plain, some } from './hat'

const huddle = [4, 5, 4, 2]

const ownTemplate = {
  id: 'own',
  title: `${canary} template`,
  purpose: `${canary} purpose`,
  strategy: 'trust',
  minutes: 10,
  roles: ['facilitator'],
  parts: [
    {
      id: 'part',
      title: `${canary} part`,
      minutes: 10,
      leastMinutes: 5,
      purpose: `${canary} why`,
      prompts: [`${canary} 1`, `${canary} 2`],
      owner: 'facilitator',
      output: { kind: 'notes' },
    },
  ],
  tip: `${canary} tip`,
  source: { author: `${canary} author`, year: 2020 },
  licence: `${canary} licence`,
}

/** The fields of a command on an agenda or its clock, drawn from the hat. */
export const drawnAgenda: { [T in (AgendaCommand | ClockCommand)['type']]: (f: Field, hat: Hat) => Plain } = {
  'choose-template': (f, hat) => ({
    occurrence: f.place().occurrence,
    template: hat.of(['fifteen-minute-huddle', 'four-questions-45', 't1']),
    minutes: hat.of([15, 45, 5]),
  }),
  'add-item': (f) => ({ id: f.thing(), occurrence: f.place().occurrence, text: f.text() }),
  'finish-item': (f) => ({ id: f.known('items') }),
  'park-item': (f) => ({ id: f.known('items') }),
  'tag-goal': (f, hat) => ({
    occurrence: f.place().occurrence,
    thing: hat.of(['item', 'part']),
    id: hat.of([f.known('items'), 'part-1']),
    tagged: hat.of([true, false]),
  }),
  'record-decision': (f) => ({ id: f.thing(), occurrence: f.place().occurrence, text: f.text() }),
  'add-action': (f, hat) =>
    some({
      id: f.thing(),
      occurrence: f.place().occurrence,
      owner: f.person(),
      text: f.text(),
      due: hat.of([undefined, f.date()]),
    }),
  'close-action': (f, hat) => ({ id: f.known('actions'), how: hat.of(['done', 'dropped']) }),
  'save-template': (f, hat) => ({
    id: f.thing(),
    template: hat.of<unknown>([ownTemplate, { ...ownTemplate, parts: [] }]),
  }),
  'take-notes': (f) => ({
    occurrence: f.place().occurrence,
    notes: [{ id: f.thing(), part: null, text: f.text() }],
    shortened: [],
  }),
  'write-note': (f) => ({
    id: f.known('written'),
    occurrence: f.place().occurrence,
    part: null,
    text: f.text(),
  }),
  'withdraw-note': (f) => ({ id: f.known('written') }),
  'start-clock': (f, hat) => ({
    occurrence: f.place().occurrence,
    ...hat.of([
      { template: 'fifteen-minute-huddle', partMinutes: huddle },
      { template: 't1', partMinutes: [10] },
    ]),
  }),
  'change-part': (f, hat) => ({ occurrence: f.place().occurrence, from: hat.number(2), to: hat.number(5) }),
  'give-time': (f, hat) => ({
    occurrence: f.place().occurrence,
    from: hat.number(4),
    to: hat.number(4),
    minutes: 1 + hat.number(3),
  }),
  'stop-clock': (f) => ({ occurrence: f.place().occurrence }),
  carry: (f) => ({ occurrence: f.place().occurrence }),
}
