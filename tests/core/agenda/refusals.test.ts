import type { AgendaRefusal } from '../../../core/src/agenda/refusals'
import { agendaRefusals as en } from '../../../core/src/text/en/agenda'
import { agendaRefusals as es } from '../../../core/src/text/es/agenda'
import type { Speaker } from '../../../core/src/text/speaker'
import { ana, firstDay, meeting, thing } from './a-team'

const speaker: Speaker = {
  language: 'en',
  name: () => 'Ana',
  role: (role) => role,
  date: () => 'Tue 1 Sep',
  dateWithYear: () => 'Tue 1 Sep 2026',
  list: (items) => items.join(', '),
}

const facts: { [C in AgendaRefusal['code']]: Extract<AgendaRefusal, { code: C }> } = {
  'no-goal-to-tag': { code: 'no-goal-to-tag' },
  'agenda-meeting-unknown': { code: 'agenda-meeting-unknown', occurrence: meeting(1) },
  'agenda-meeting-cancelled': { code: 'agenda-meeting-cancelled', date: firstDay },
  'agenda-meeting-held': { code: 'agenda-meeting-held', date: firstDay },
  'agenda-text-empty': { code: 'agenda-text-empty' },
  'agenda-text-too-long': { code: 'agenda-text-too-long', most: 2_000, characters: 2_345 },
  'template-unknown': { code: 'template-unknown', template: thing('gone') },
  'template-faulty': { code: 'template-faulty', problems: [{ code: 'missing', field: 'parts[0].title' }] },
  'too-short': { code: 'too-short', minutes: 10, shortest: 20 },
  'part-count-differs': { code: 'part-count-differs', parts: 4, given: 3 },
  'part-sum-differs': { code: 'part-sum-differs', sum: 50, minutes: 45 },
  'part-too-short': { code: 'part-too-short', part: 2, least: 5 },
  'item-unknown': { code: 'item-unknown', item: thing('i') },
  'item-finished': { code: 'item-finished', item: thing('i') },
  'action-unknown': { code: 'action-unknown', action: thing('a') },
  'action-closed-otherwise': { code: 'action-closed-otherwise', how: 'done', on: firstDay },
  'action-owner-unknown': { code: 'action-owner-unknown', owner: ana },
  'action-due-past': { code: 'action-due-past', due: firstDay },
  'notes-are-filed': { code: 'notes-are-filed', date: firstDay },
  'not-your-note': { code: 'not-your-note', author: ana },
  'too-many-notes': { code: 'too-many-notes', most: 100 },
}

describe.each([
  ['English', en],
  ['Spanish', es],
])('a refusal in %s', (_, sentences) => {
  it.each(Object.values(facts))('for $code is whole sentences without codes or ids', (refusal) => {
    const said: unknown = Reflect.apply(sentences[refusal.code], undefined, [refusal, speaker])
    expect(said).toMatch(/^[\p{Lu}\d].*[.]$/u)
    expect(said).not.toMatch(/undefined|\[object|NaN/)
    expect(said).not.toContain(refusal.code)
  })

  it('names the shortest possible, and the faulty field', () => {
    expect(sentences['too-short'](facts['too-short'], speaker)).toContain('20')
    expect(sentences['template-faulty'](facts['template-faulty'], speaker)).toContain('parts[0].title')
  })
})
