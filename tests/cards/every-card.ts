import {
  type Command,
  type LocalDate,
  type MemberId,
  occurrenceId,
  roleId,
  teamId,
  thingId,
} from '@roundtable/core'
import { addDays } from '../../core/src/calendar/local-date'
import type { Card } from '../../teams-app/src/cards/elements'
import { logDialogCard } from '../../teams-app/src/cards/log-dialog-card'
import type { Draft } from '../../teams-app/src/cards/scene'
import type { Screen, ScreenOf } from '../../teams-app/src/cards/screen'
import { rounds } from './autumn'
import { docVariants } from './doc-variants'
import { feedbackVariants } from './feedback-variants'
import { partVariants } from './part-variants'
import { drawn, onDay, type Setting, stageOf, team } from './scenes'
import { localDate, localTime } from './values'

/** A card in words: which screen, for whom (null: for everybody in the chat), and what was typed into it. */
export interface Example {
  name: string
  card: Card | null
}

type Variant<S extends Screen['screen']> = Omit<ScreenOf<S>, 'screen'> & {
  as?: MemberId | null
  typed?: Draft['typed']
  /** The day of a coming meeting, at noon; without it the evening of the fixture. */
  on?: LocalDate
  /** Where else it is. */
  elsewhere?: Setting
  /** What the lead did before. */
  after?: readonly Command[]
}
type Variants = { [S in Screen['screen']]: Readonly<Record<string, Variant<S>>> }

/** Every screen in every state that looks different. A screen without an entry does not compile. */
function variants(given: Setting): Variants {
  const { school, trades } = given
  const { away, asked, next, waiting, giveBack, settled, swap, swapper, swappee, coming, absentee } = trades
  const [one, two] = [school.member(0), school.member(1)]
  const facilitator = roleId.parse('facilitator')
  const notes = roleId.parse('notes')
  const [first, second, third] = coming
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few meetings')
  const secret = thingId.parse('secret-of-16-chars-first')
  const text = school.saying.action(1)
  const done = thingId.parse('r-10')
  const cycle: Command = {
    type: 'set-rhythm',
    rhythm: { kind: 'cycle', length: 6, days: [1], marks: [{ date: localDate('2026-11-10'), day: 1 }] },
    start: localTime('15:30'),
    minutes: 45,
  }
  const waitingForFile = thingId.parse('r-9')
  return {
    welcome: { shared: {}, personal: { as: one } },
    'choose-team': { two: { teams: [team, teamId.parse('team-2')] } },
    'set-up': {
      new: {},
      change: { as: one },
      'came back': { as: one, typed: { name: school.saying.team, goal: school.saying.goal, minutes: '500' } },
    },
    next: { everybody: {}, mine: { as: away }, today: { as: away, on: first.date } },
    turns: { everybody: {}, mine: { as: away } },
    agenda: { everybody: { occurrence: null }, last: { occurrence: first.id, as: one } },
    leading: {
      first: { occurrence: next, step: 0, as: asked },
      last: { occurrence: next, step: 100, as: asked },
      'to decide': { occurrence: next, step: 2, as: asked },
      everybody: { occurrence: next, step: 0 },
      gone: { occurrence: occurrenceId.parse('gone'), step: 0, as: asked },
    },
    'when-hard': {
      mine: { occurrence: next, step: 1, as: asked },
      everybody: { occurrence: next, step: 1 },
    },
    'choose-agenda': {
      mine: { occurrence: next, as: one },
      'came back': { occurrence: next, as: one, typed: { template: 'data-meeting', minutes: '7' } },
    },
    away: {
      mine: { as: away },
      everybody: {},
      'came back': { as: one, typed: { from: '2026-12-01', until: '2026-11-30', kind: 'away' } },
    },
    'away-preview': {
      exchange: { from: absentee.date, until: absentee.date, kind: 'away', as: absentee.member },
      days: { from: second.date, until: addDays(second.date, 60), kind: 'not-leading', as: two },
      none: { from: localDate('2026-11-18'), until: null, kind: 'away', as: two },
      backwards: { from: localDate('2026-11-18'), until: localDate('2026-11-12'), kind: 'away', as: two },
    },
    'pass-preview': {
      this: { occurrence: second.id, role: notes, until: 'this', as: giveBack.to },
      year: { occurrence: settled.occurrence, role: notes, until: 'year', as: settled.to },
      'not mine': { occurrence: next, role: facilitator, until: 'this', as: away },
    },
    'take-over': {
      lead: { occurrence: null, as: one },
      'one date': { occurrence: third.id, as: two },
      'came back': { occurrence: null, as: one, typed: { turn: 'gone', who: two } },
    },
    exchange: {
      asked: { exchange: waiting, as: asked },
      waiting: { exchange: waiting, as: away },
      'give back': { exchange: giveBack.id, as: giveBack.to },
      settled: { exchange: settled.id, as: settled.from },
      gone: { exchange: thingId.parse('gone'), as: one },
    },
    swap: {
      mine: { as: two },
      'came back': { as: two, typed: { mine: 'x', theirs: '' } },
      nobody: {},
    },
    'swap-asked': {
      asked: { swap, as: swappee },
      waiting: { swap, as: swapper },
      gone: { swap: thingId.parse('gone'), as: one },
    },
    why: { mine: { occurrence: next, as: asked }, everybody: { occurrence: null } },
    'own-agenda': {
      mine: { occurrence: next, as: one },
      'came back': { occurrence: next, as: one, typed: { title: text, lines: 'Look at the data' } },
    },
    cancel: {
      everybody: {},
      today: { as: one, on: first.date },
      'came back': { typed: { occurrence: 'gone', mode: 'keep' }, as: one },
    },
    'cancel-preview': {
      slide: { occurrence: next, mode: 'slide', as: one },
      keep: { occurrence: next, mode: 'keep', as: one },
      gone: { occurrence: occurrenceId.parse('gone'), mode: 'keep', as: one },
    },
    calendar: {
      everybody: {},
      'in a cycle': { as: one, after: [cycle] },
      imported: { leftOut: { 'other-event': 12, repeats: 1 }, as: one },
      'came back': { as: one, typed: { days: `${text}\n23-27 Nov` } },
    },
    'add-meeting': {
      mine: { as: one },
      'came back': { as: one, typed: { date: '2026-11-01', start: '16:00' } },
    },
    'meeting-added': { everybody: { occurrence: second.id } },
    actions: {
      mine: { as: two },
      everybody: {},
      'came back': { as: one, typed: { text, owner: two, due: '2026-11-01' } },
    },
    topics: { mine: { as: two }, everybody: {}, 'came back': { as: one, typed: { text: ' ' } } },
    reminder: {
      week: { occurrence: next, member: asked, days: 7, as: asked },
      tomorrow: { occurrence: next, member: asked, days: 1, as: asked },
    },
    'turns-changed': {
      several: {
        changes: [
          { occurrence: next, role: facilitator },
          { occurrence: second.id, role: notes },
        ],
        as: asked,
      },
    },
    'seat-empty': { lead: { occurrence: next, role: facilitator, as: one } },
    'meeting-start': { everybody: { occurrence: next } },
    closing: {
      named: { round: rounds.named },
      anonymous: { round: rounds.anonymous, as: one },
      'came back': {
        round: rounds.anonymous,
        as: two,
        typed: { 'answer:plus': school.saying.reflection, action: text, win: text, owner: one },
      },
      filed: { round: done },
    },
    answered: {
      named: { round: rounds.named, answers: [secret], as: one },
      anonymous: { round: rounds.anonymous, answers: [secret], as: one },
      'no answer': { round: rounds.anonymous, answers: [], as: one },
    },
    withdrawn: { open: { round: rounds.anonymous, as: one }, logged: { round: null, as: one } },
    filed: { there: { round: done }, waiting: { round: waitingForFile } },
    led: { mine: { round: done, as: two }, 'came back': { round: done, as: two, typed: { led: 'gone' } } },
    logged: {
      reflection: { what: 'reflection', id: 'reflection-1' },
      win: { what: 'win', id: 'win-1' },
      action: { what: 'action', id: 'action-1' },
      decision: { what: 'decision', id: 'decision-1' },
    },
    ...feedbackVariants(given),
    ...partVariants(given),
    help: {
      asked: { near: null, unclear: false },
      unclear: { near: null, unclear: true },
      near: { near: 'turns', unclear: true },
    },
    'say-more': { action: { word: 'action' }, away: { word: 'away' }, reflect: { word: 'reflect' } },
    refusal: {
      mine: { refusal: { code: 'away-then', member: one, date: first.date }, as: one },
    },
    'link-doc': { everybody: {} },
    'link-code': { mine: { as: one }, 'chat without a team': {} },
    'out-of-date': { any: {} },
    ...docVariants(next),
  }
}

/** The setting on another day, and after what its lead did then. */
function later(given: Setting, on: LocalDate | undefined, commands: readonly Command[] | undefined): Setting {
  const then = on === undefined ? given : onDay(given, on)
  const { school } = then
  return commands === undefined
    ? then
    : { ...then, school: school.after(school.member(0), then.now, commands) }
}

/** Every card of a setting, and the dialog of the message action, which is no screen. */
export function everyCard(given: Setting): readonly Example[] {
  const screens = Object.entries(variants(given)).flatMap(([screen, all]) =>
    Object.entries(all).map(
      ([name, { as = null, typed, on, after, elsewhere = given, ...about }]): Example => {
        const draft = typed === undefined ? null : { problem: given.texts.away.dateError, typed }
        const shown = { screen, ...about } as Screen
        return { name: `${screen}, ${name}`, card: drawn(later(elsewhere, on, after), shown, as, draft) }
      },
    ),
  )
  const { people, reflection } = given.school.saying
  const dialog = logDialogCard({ ...stageOf(given, null) }, people[0] ?? '', reflection)
  return [...screens, { name: 'log dialog', card: dialog }]
}
