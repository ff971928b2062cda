import { notesToCommands } from '../../core/src/doc-commands'
import { thingId } from '../../core/src/ids'
import { docId } from '../../core/src/running-doc/doc-id'
import type { DocNotes } from '../../core/src/running-doc/doc-notes'
import type { Team } from '../../core/src/state'
import { after, clock, day, founded, meeting, member, on, order, who } from './founded'

const met = meeting('2026-09-08')
const doc = docId.parse('the-running-doc-of-ours')
const id = (text: string) => thingId.parse(`doc-${text}`)

const notes = (part: Partial<DocNotes>): DocNotes => ({
  stands: true,
  parts: [],
  notes: [],
  actions: [],
  decisions: [],
  reflections: [],
  things: [],
  touched: [],
  ...part,
})
const action = (text: string, more: Partial<DocNotes['actions'][number]> = {}) => ({
  id: id(text),
  text,
  owner: null,
  due: null,
  done: false,
  ...more,
})

const words = new Map<string, string>()
const commandsOf = (team: Team, typed: Partial<DocNotes>) =>
  notesToCommands(team, met, notes(typed), {
    doc,
    today: day('2026-09-08'),
    words: (one) => words.get(one),
    member: ({ name }) => (name !== undefined && 'ABC'.includes(name) ? who(name) : null),
  })

/** The team after what was read, as often as it is read. */
const reading = (team: Team, typed: Partial<DocNotes>) => {
  const commands = commandsOf(team, typed)
  for (const command of commands)
    if ('text' in command) words.set(`${command.type}:${command.id}`, command.text)
  return commands.length === 0 ? team : after(team, [...commands], on('2026-09-08', clock))
}

const typed = {
  actions: [
    action('copy', { owner: { name: 'B' }, due: day('2026-09-15') }),
    action('nobody'),
    action('late', { due: day('2026-09-01'), done: true }),
  ],
  decisions: [{ id: id('yes'), text: 'yes' }],
  reflections: [
    { id: id('good'), text: 'good', prompt: null, question: null, author: { name: 'C' } },
    { id: id('stray'), text: 'stray', prompt: null, question: null, author: { name: 'a visitor' } },
    { id: id('unsigned'), text: 'x', prompt: null, question: null, author: null },
  ],
}

describe('what people typed into a Doc', () => {
  const team = founded('ABC')
  const leader = team.turns.published[met]?.[0]?.holders[0]

  it('becomes actions, decisions, and reflections of members', () => {
    expect(commandsOf(team, typed)).toEqual([
      {
        type: 'add-action',
        id: 'doc-copy',
        occurrence: met,
        owner: 'B',
        text: 'copy',
        due: '2026-09-15',
      },
      // Nobody is named: it is with whoever leads. A date that has passed is not a due date.
      { type: 'add-action', id: 'doc-nobody', occurrence: met, owner: leader, text: 'nobody' },
      { type: 'add-action', id: 'doc-late', occurrence: met, owner: leader, text: 'late' },
      { type: 'close-action', id: 'doc-late', how: 'done' },
      { type: 'record-decision', id: 'doc-yes', occurrence: met, text: 'yes' },
      {
        type: 'log-reflection',
        id: 'doc-good',
        occurrence: met,
        author: 'C',
        text: 'good',
        source: { conversation: `doc:${doc}`, message: 'doc-good' },
      },
    ])
  })

  it('is taken over by Roundtable itself, once however often it is read', () => {
    const once = reading(team, typed)
    expect(once.agenda.actions.map(({ state }) => state)).toEqual(['open', 'open', 'done'])
    expect([once.agenda.decisions.length, once.rounds.entries.length]).toEqual([1, 1])
    expect(commandsOf(once, typed)).toEqual([])
  })

  it('in the same words as in the chat is the same', () => {
    const chat = order({ type: 'record-decision', id: 'd1', occurrence: met, text: 'Yes!' })
    const known = after(team, [chat], on('2026-09-08', member('A')))
    words.set('decision:d1', 'Yes!')
    expect(commandsOf(known, { decisions: typed.decisions })).toEqual([])
  })

  it('ticks the actions that stand there, if they are still open', () => {
    const add = order({ type: 'add-action', id: 'a1', occurrence: met, owner: 'B', text: 'x' })
    const open = after(team, [add], on('2026-09-08', member('A')))
    const things = [
      { kind: 'action' as const, thing: thingId.parse('a1'), done: true, edited: false, text: 'x' },
    ]
    expect(commandsOf(open, { things })).toEqual([{ type: 'close-action', id: 'a1', how: 'done' }])
    expect(commandsOf(reading(open, { things }), { things })).toEqual([])
    expect(commandsOf(team, { things })).toEqual([])
  })

  it('longer than Roundtable keeps stays in the Doc', () => {
    expect(commandsOf(team, { decisions: [{ id: id('long'), text: 'x'.repeat(2_001) }] })).toEqual([])
  })
})
