import type { Command } from '../../core/src/command'
import type { LocalDate } from '../../core/src/ids'
import type { Team } from '../../core/src/state'
import { drawnAgenda } from './any-agenda-command'
import { drawnOversight, drawnReflections } from './any-reflection-command'
import { order, rotating } from './founded'
import { canary, type Field, fields, type Hat, type Plain, people, roleIds, some } from './hat'

const rhythms = (f: Field, hat: Hat) =>
  hat.of<Plain>([
    { kind: 'weeks', every: 1 + hat.number(2), weekdays: [1 + hat.number(5)], anchor: f.date() },
    { kind: 'cycle', length: 4, days: [1, 3], marks: [{ date: f.date(), day: 2 }] },
    { kind: 'month', weekday: 3, nth: [1, 'last'] },
  ])

const modes = (f: Field, hat: Hat) =>
  hat.of<Plain>([
    { kind: 'rotating' },
    { kind: 'rotating' },
    { kind: 'fixed', member: f.person() },
    { kind: 'ask-first' },
  ])

const roleList = (f: Field, hat: Hat) =>
  roleIds
    .slice(0, 1 + hat.number(3))
    .map((id) =>
      rotating(
        id,
        some({ title: `${canary} role`, seats: 1 + hat.number(2), required: true, mode: modes(f, hat) }),
      ),
    )

const link = `https://example.org/${canary}`
const doc = (thing: string) => thing.padEnd(24, '_')

/** The fields of a command of each kind, drawn from the hat. */
const drawn: { [T in Command['type']]: (f: Field, hat: Hat) => Plain } = {
  'found-team': (f) => ({
    name: canary,
    zone: 'UTC',
    language: 'en',
    hours: { from: '08:00', until: '17:00' },
    founders: [f.person()],
    lead: 'A',
    roles: [rotating('facilitator')],
    anonymous: false,
  }),
  'change-team': (_, hat) =>
    some({
      name: `${canary} team`,
      zone: hat.of([undefined, 'UTC', 'Asia/Tokyo', 'No/Where']),
      hours: hat.of([undefined, { from: '09:00', until: '12:00' }, { from: '12:00', until: '09:00' }]),
      anonymous: hat.of([undefined, true]),
    }),
  'set-roles': (f, hat) => ({ roles: roleList(f, hat) }),
  'add-member': (f, hat) => ({ member: f.person(), from: f.date(), excluded: hat.number(4) === 0 }),
  'remove-member': (f) => ({ member: f.person(), until: f.date() }),
  'change-member': (f, hat) =>
    some({
      member: f.person(),
      share: hat.of([undefined, { num: 1, den: 3 }]),
      excluded: hat.of([undefined, true, false]),
      weeklyCap: hat.of([undefined, null, 1]),
    }),
  'set-lead': (f, hat) => ({ member: f.person(), lead: hat.number(2) === 0 }),
  'set-quiet': (f, hat) => ({ member: f.person(), quiet: hat.number(2) === 0 }),
  'set-charter': (_, hat) => ({
    goal: hat.of([null, `${canary} goal`]),
    norms: [`${canary} norm`].slice(hat.number(2)),
    ...some({
      vision: hat.of([undefined, null, `${canary} vision`]),
      confidences: hat.of([undefined, null, `${canary} stays`]),
    }),
  }),
  'set-rhythm': (f, hat) => ({ rhythm: rhythms(f, hat), start: f.start(), minutes: 45 }),
  'set-school-year': (_, hat) => ({
    from: '2026-08-15',
    until: hat.of(['2026-10-15', '2026-11-25', '2027-06-15', '2026-08-01']),
  }),
  'import-dates': (f) => ({ daysOff: [f.days], earlyRelease: [{ date: f.date(), from: '12:00' }] }),
  'add-closure': ({ days }) => days,
  'remove-closure': ({ days }) => days,
  'set-cycle-day': (f, hat) => ({ date: f.date(), day: 1 + hat.number(5) }),
  'add-meeting': (f) => ({ date: f.date(), start: f.start(), minutes: 30 }),
  'report-away': (f, hat) =>
    some({
      id: f.thing(),
      member: f.person(),
      from: f.days.from,
      until: hat.of([undefined, f.days.until, f.days.until]),
      kind: hat.of(['away', 'not-leading']),
      source: 'self',
    }),
  'withdraw-away': (f) => ({ id: f.trade('absences') }),
  'accept-exchange': (f) => ({ exchange: f.trade('exchanges') }),
  'refuse-exchange': (f) => ({ exchange: f.trade('exchanges') }),
  'give-back': (f, hat) => ({ exchange: f.trade('exchanges'), answer: hat.of(['keep', 'return']) }),
  pass: (f, hat) => ({ ...f.place(), until: hat.of(['this', 'year', f.date()]) }),
  'propose-swap': (f, hat) => ({
    id: f.thing(),
    mine: hat.of<unknown>([some({ ...f.place(), member: hat.of([undefined, f.person()]) }), f.turn()]),
    theirs: hat.of<unknown>([f.place(), f.turn()]),
  }),
  'accept-swap': (f) => ({ id: f.trade('swaps') }),
  'refuse-swap': (f) => ({ id: f.trade('swaps') }),
  'undo-swap': (f) => ({ id: f.trade('swaps') }),
  'take-over': (f, hat) => some({ ...f.place(), member: hat.of([undefined, f.person()]) }),
  'not-here': (f) => ({ ...f.place(), present: [f.person(), f.person()] }),
  'cancel-meeting': (f, hat) => ({ occurrence: f.place().occurrence, mode: hat.of(['slide', 'keep']) }),
  'move-meeting': (f) => ({ occurrence: f.place().occurrence, date: f.date(), start: f.start() }),
  'confirm-doers': (f, hat) =>
    some({
      occurrence: f.place().occurrence,
      doers: f.doers(),
      attendance: hat.of([undefined, [f.person()]]),
    }),
  'correct-doers': (f) => ({ occurrence: f.held(), doers: f.doers() }),
  pin: (f) => ({ ...f.place(), member: f.person() }),
  unpin: (f) => f.pinned(),
  'reorder-members': (_, hat) => ({ order: hat.of([people, [...people].reverse(), people.slice(0, 5)]) }),
  'set-rung': (f, hat) =>
    some({
      role: hat.of(roleIds),
      rung: hat.of(['shadow', 'co-lead', 'lead']),
      member: hat.of([undefined, f.person()]),
    }),
  'opt-out': (f, hat) =>
    some({
      role: hat.of(roleIds),
      from: f.days.from,
      until: hat.of([undefined, f.days.until]),
      member: hat.of([undefined, f.person()]),
    }),
  'opt-in': (f, hat) => some({ role: hat.of(roleIds), member: hat.of([undefined, f.person()]) }),
  'publish-turns': () => ({}),
  'settle-exchanges': () => ({}),
  'assume-doers': () => ({}),
  ...drawnAgenda,
  ...drawnReflections,
  'set-running-doc': (f) => ({ doc: doc(f.thing()) }),
  'forget-running-doc': () => ({}),
  'note-running-doc': (f) => ({ doc: doc(f.thing()), replaces: null }),
  'note-record-doc': (f) => ({ term: '2026-2027-1', doc: doc(f.thing()), replaces: null }),
  'note-folder': (f) => ({ year: '2026-2027', folder: doc(f.thing()), replaces: null }),
  'note-agenda': (f) => ({ occurrence: f.place().occurrence, doc: doc(f.thing()) }),
  'add-product': (f, hat) =>
    some({
      id: f.thing(),
      name: f.text(),
      due: hat.of([undefined, f.date()]),
      link: hat.of([undefined, link, 'http://example.org']),
    }),
  'rename-product': (f, hat) =>
    some({ id: f.product(), name: f.text(), sentence: hat.of([undefined, f.text()]) }),
  'defer-product': (f) => ({ id: f.product(), until: f.date(), sentence: f.text() }),
  'product-exists': (f, hat) => some({ id: f.product(), link: hat.of([undefined, link, 'ftp://x']) }),
  'reopen-product': (f) => ({ id: f.product() }),
  'ask-help-for-product': (f, hat) => some({ id: f.product(), sentence: hat.of([undefined, f.text()]) }),
  'end-help-for-product': (f) => ({ id: f.product() }),
  'drop-product': (f) => ({ id: f.product() }),
  ...drawnOversight,
  'set-goal-measure': (f, hat) =>
    some({
      text: f.text(),
      unit: hat.of(['percent', 'count']),
      baseline: hat.number(130),
      target: hat.number(130),
      from: hat.of([undefined, f.date()]),
      by: f.date(),
    }),
  'record-progress': (f, hat) => ({ date: f.date(), value: hat.number(1_300) / 10 }),
  'remove-progress': (f, hat) => ({
    date: hat.of([f.date(), ...f.team.goal.points.map(({ date }) => date)]),
  }),
  'add-results': (f, hat) => ({
    id: f.thing(),
    title: f.text(),
    date: f.date(),
    rows: ['5.NF.1', '5.NF.2', 'Ana Pérez'].slice(hat.number(3)).map((code) => ({
      standard: `${code} ${canary}`,
      assessed: hat.number(30),
      met: hat.number(20),
    })),
  }),
  'remove-results': (f) => ({ id: f.ofData('results') }),
  'open-data-talk': (f, hat) => some({ id: f.thing(), results: hat.of([undefined, f.ofData('results')]) }),
  'write-data-talk': (f, hat) => ({ id: f.ofData('talks'), step: hat.of(['see', 'why']), text: f.text() }),
  'add-try': (f) => ({
    id: f.thing(),
    talk: f.ofData('talks'),
    who: f.person(),
    by: f.date(),
    text: f.text(),
  }),
  'remove-try': (f) => ({ id: f.ofData('tries') }),
  'finish-data-talk': (f, hat) => some({ id: f.ofData('talks'), noChange: hat.of([undefined, true]) }),
  'judge-try': (f, hat) => ({
    id: f.ofData('tries'),
    how: hat.of(['kept', 'changed', 'dropped']),
    evidence: f.text(),
  }),
}

export const everyKind = Object.keys(drawn).filter((type): type is Command['type'] => type in drawn)

/** A command of the kind that looks valid to the border. */
export function draw(type: Command['type'], hat: Hat, team: Team, today: LocalDate): Command {
  return order({ type, ...drawn[type](fields(hat, team, today), hat) })
}
