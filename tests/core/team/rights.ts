import type { Command } from '../../../core/src/command'
import { rotating } from '../founded'

export type Plain = Record<string, unknown>
export const at = { occurrence: 'm-2026-09-08', role: 'facilitator' }
const days = { from: '2026-10-01', until: '2026-10-02' }
export const away = (who: string) => ({ id: 'new', member: who, ...days, kind: 'away', source: 'self' })
const doc = 'doc-of-the-team-000001'
const round = { id: 'r1', occurrence: 'm-2026-09-08', frame: 'plus-delta', mode: 'named' }

/** Who may give it, and a command of the kind; `own`: about B by B, about C by B. */
type Row = { by: 'member' | 'lead' | 'clock' | 'anyone'; fields: Plain } | { by: 'own'; b: Plain; c: Plain }

export const rows: { [T in Command['type']]: Row } = {
  'found-team': {
    by: 'member',
    fields: {
      name: 'x',
      zone: 'UTC',
      language: 'en',
      hours: { from: '08:00', until: '17:00' },
      founders: ['B'],
      lead: 'B',
      roles: [rotating('facilitator')],
      anonymous: false,
    },
  },
  'change-team': { by: 'lead', fields: { language: 'es' } },
  'set-roles': { by: 'lead', fields: { roles: [rotating('facilitator')] } },
  'add-member': { by: 'lead', fields: { member: 'Z', from: '2026-09-07', excluded: false } },
  'remove-member': { by: 'lead', fields: { member: 'B', until: '2026-09-07' } },
  'change-member': { by: 'lead', fields: { member: 'B', excluded: true } },
  'set-lead': { by: 'lead', fields: { member: 'B', lead: true } },
  'set-quiet': { by: 'own', b: { member: 'B', quiet: true }, c: { member: 'C', quiet: true } },
  'set-charter': { by: 'member', fields: { goal: 'g', norms: [] } },
  'set-rhythm': {
    by: 'lead',
    fields: { rhythm: { kind: 'month', weekday: 1, nth: [1] }, start: '15:30', minutes: 45 },
  },
  'set-school-year': { by: 'lead', fields: { from: '2026-08-15', until: '2027-06-15' } },
  'import-dates': { by: 'member', fields: { daysOff: [days], earlyRelease: [] } },
  'add-closure': { by: 'member', fields: days },
  'remove-closure': { by: 'member', fields: days },
  'set-cycle-day': { by: 'member', fields: { date: '2026-09-09', day: 1 } },
  'add-meeting': { by: 'member', fields: { date: '2026-09-09', start: '15:30', minutes: 30 } },
  'report-away': { by: 'own', b: away('B'), c: away('C') },
  'withdraw-away': { by: 'own', b: { id: 'b-away' }, c: { id: 'c-away' } },
  'accept-exchange': { by: 'member', fields: { exchange: 'e' } },
  'refuse-exchange': { by: 'member', fields: { exchange: 'e' } },
  'give-back': { by: 'member', fields: { exchange: 'e', answer: 'keep' } },
  pass: { by: 'member', fields: { ...at, until: 'this' } },
  'propose-swap': {
    by: 'own',
    b: { id: 's', mine: { ...at, member: 'B' }, theirs: at },
    c: { id: 's', mine: { ...at, member: 'C' }, theirs: at },
  },
  'accept-swap': { by: 'member', fields: { id: 's' } },
  'refuse-swap': { by: 'member', fields: { id: 's' } },
  'undo-swap': { by: 'member', fields: { id: 's' } },
  'take-over': { by: 'own', b: { ...at, member: 'B' }, c: { ...at, member: 'C' } },
  'not-here': { by: 'member', fields: { ...at, present: ['B'] } },
  'cancel-meeting': { by: 'member', fields: { occurrence: at.occurrence, mode: 'slide' } },
  'move-meeting': {
    by: 'member',
    fields: { occurrence: at.occurrence, date: '2026-09-10', start: '15:30' },
  },
  'confirm-doers': { by: 'member', fields: { occurrence: at.occurrence, doers: [] } },
  'correct-doers': { by: 'member', fields: { occurrence: at.occurrence, doers: [] } },
  pin: { by: 'lead', fields: { ...at, member: 'B' } },
  unpin: { by: 'lead', fields: { ...at, member: 'B' } },
  'reorder-members': { by: 'lead', fields: { order: ['B', 'A'] } },
  'set-rung': {
    by: 'own',
    b: { role: 'facilitator', rung: 'lead', member: 'B' },
    c: { role: 'facilitator', rung: 'lead', member: 'C' },
  },
  'opt-out': {
    by: 'own',
    b: { role: 'facilitator', from: '2026-10-01', member: 'B' },
    c: { role: 'facilitator', from: '2026-10-01', member: 'C' },
  },
  'opt-in': {
    by: 'own',
    b: { role: 'facilitator', member: 'B' },
    c: { role: 'facilitator', member: 'C' },
  },
  'publish-turns': { by: 'clock', fields: {} },
  'settle-exchanges': { by: 'clock', fields: {} },
  'assume-doers': { by: 'clock', fields: {} },
  'choose-template': {
    by: 'member',
    fields: { occurrence: at.occurrence, template: 'fifteen-minute-huddle', minutes: 45 },
  },
  'add-item': { by: 'member', fields: { id: 'i', occurrence: at.occurrence, text: 'x' } },
  'finish-item': { by: 'member', fields: { id: 'i' } },
  'park-item': { by: 'member', fields: { id: 'i' } },
  'record-decision': { by: 'anyone', fields: { id: 'd', occurrence: at.occurrence, text: 'x' } },
  'add-action': { by: 'anyone', fields: { id: 'a', occurrence: at.occurrence, owner: 'C', text: 'x' } },
  'close-action': { by: 'anyone', fields: { id: 'a', how: 'done' } },
  'save-template': { by: 'member', fields: { id: 't', template: {} } },
  carry: { by: 'clock', fields: { occurrence: at.occurrence } },
  'take-notes': { by: 'clock', fields: { occurrence: at.occurrence, notes: [], shortened: [] } },
  'write-note': {
    by: 'member',
    fields: { id: 'n', occurrence: at.occurrence, part: null, text: 'x' },
  },
  'withdraw-note': { by: 'member', fields: { id: 'n' } },
  'open-round': { by: 'anyone', fields: round },
  'write-reflection': {
    by: 'member',
    fields: { round: 'r1', answers: [{ prompt: 'plus', text: 'x', id: 'sixteen-letters-0' }] },
  },
  'log-reflection': {
    by: 'anyone',
    fields: {
      id: 'l',
      occurrence: at.occurrence,
      author: 'C',
      text: 'x',
      source: { conversation: 'c', message: 'm' },
    },
  },
  'log-win': { by: 'member', fields: { id: 'w', occurrence: at.occurrence, text: 'x', people: [] } },
  'withdraw-reflection': { by: 'member', fields: { id: 'l' } },
  'withdraw-win': { by: 'member', fields: { id: 'w' } },
  'withdraw-answer': { by: 'member', fields: { round: 'r1', ids: ['sixteen-letters-0'] } },
  'close-round': { by: 'anyone', fields: { round: 'r1' } },
  'mark-filed': { by: 'clock', fields: { occurrence: at.occurrence, filing: 'f' } },
  'set-running-doc': { by: 'member', fields: { doc } },
  'forget-running-doc': { by: 'member', fields: {} },
  'note-running-doc': { by: 'clock', fields: { doc, replaces: null } },
  'note-record-doc': { by: 'clock', fields: { term: '2026-2027-1', doc, replaces: null } },
  'note-folder': { by: 'clock', fields: { year: '2026-2027', folder: doc, replaces: null } },
  'note-agenda': { by: 'clock', fields: { occurrence: at.occurrence, doc } },
  'add-product': { by: 'member', fields: { id: 'p', name: 'x' } },
  'rename-product': { by: 'member', fields: { id: 'p', name: 'x' } },
  'defer-product': { by: 'member', fields: { id: 'p', until: '2026-10-01', sentence: 'x' } },
  'product-exists': { by: 'member', fields: { id: 'p' } },
  'reopen-product': { by: 'member', fields: { id: 'p' } },
  'ask-help-for-product': { by: 'member', fields: { id: 'p' } },
  'end-help-for-product': { by: 'member', fields: { id: 'p' } },
  'drop-product': { by: 'member', fields: { id: 'p' } },
}
