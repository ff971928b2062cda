import { checkBox, indexOf, linesOf, typeAt } from '../../doubles/google/doc-model/user-edits'
import { failure } from '../../doubles/google/faults'
import { ana, aTeamDoc, ben, returned, type TeamDoc, type Visiting } from './a-team-doc'
import { first, put, second } from './putting'

/** Types below the line that holds a text. */
function typeBelow(docs: TeamDoc, heading: string, words: string): void {
  docs.google.edit(docs.doc, (document) => {
    const line = linesOf(document).find((one) => one.includes(heading)) ?? ''
    const at = indexOf(document, line.trimEnd()) + line.length
    return typeAt(document, at, words)
  })
}

const read = (docs: TeamDoc, visiting: Visiting = {}, met = first) =>
  returned(docs.press(ben, (desk, seen) => desk.readNotes(seen, met), visiting))

/** Reads and carries out, as a press does. */
function takeOver(docs: TeamDoc): readonly string[] {
  const notes = read(docs)
  if (notes.kind !== 'read') throw new Error(notes.reason)
  docs.act(null, '2026-09-01', ...notes.commands)
  return notes.commands.map(({ type }) => type)
}

describe('reading the notes of a meeting from the add-on', () => {
  it('gives what people typed as commands, once', () => {
    const docs = aTeamDoc()
    put(docs)
    expect(read(docs)).toEqual({ kind: 'read', commands: [] })
    typeBelow(docs, 'Decisions', 'Common rubric from October')
    typeBelow(docs, 'Actions', 'Ben Okafor: copy the rubric')
    expect([...takeOver(docs)].sort()).toEqual(['add-action', 'record-decision'])
    expect(docs.state.team.agenda.actions).toMatchObject([{ owner: 'B' }])
    expect([...docs.state.words.values()]).toContain('Common rubric from October')
    expect(takeOver(docs)).toEqual([])
  })

  it('sees a ticked box, by Markdown that comes by the address', () => {
    for (const advanced of ['there', 'missing'] as const) {
      const docs = aTeamDoc()
      const action = { type: 'add-action', id: 'a1', occurrence: first, owner: 'B', text: 'Copy it' } as const
      docs.act(ana, '2026-09-01', action)
      put(docs)
      docs.google.edit(docs.doc, (document) => checkBox(document, indexOf(document, 'Copy it')))
      expect(read(docs, { advanced })).toEqual({
        kind: 'read',
        commands: [{ type: 'close-action', id: 'a1', how: 'done' }],
      })
    }
  })

  it('does without the Markdown where it cannot be had', () => {
    const docs = aTeamDoc()
    put(docs)
    typeBelow(docs, 'Decisions', 'Common rubric from October')
    docs.google.fault = ({ methodId }) =>
      methodId === 'drive.files.export' ? { kind: 'answer', answer: failure.internal(false) } : undefined
    expect(takeOver(docs)).toEqual(['record-decision'])
  })

  it('finds nothing of a meeting that is not in the Doc', () => {
    const docs = aTeamDoc()
    put(docs)
    typeBelow(docs, 'Decisions', 'Common rubric from October')
    expect(read(docs, {}, second)).toEqual({ kind: 'read', commands: [] })
  })

  it('says why it cannot read', () => {
    const docs = aTeamDoc()
    docs.google.close(docs.doc, docs.app(ben))
    expect(read(docs)).toEqual({ kind: 'trouble', place: 'doc', reason: 'not-asked' })
    docs.google.pick(docs.doc, docs.app(ben))
    docs.google.fault = () => ({ kind: 'reset' })
    expect(read(docs)).toEqual({ kind: 'trouble', place: 'doc', reason: 'no-answer' })
  })

  it('reads for who may only read', () => {
    const docs = aTeamDoc({ readers: [ben] })
    put(docs)
    typeBelow(docs, 'Decisions', 'Common rubric from October')
    expect(takeOver(docs)).toEqual(['record-decision'])
  })
})
