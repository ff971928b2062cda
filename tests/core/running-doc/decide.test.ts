import type { Occurrence } from '../../../core/src/calendar/occurrences'
import { evolve } from '../../../core/src/evolve'
import type { RunningDocCommand } from '../../../core/src/running-doc/commands'
import { type DocsFacts, runningDocDeciders } from '../../../core/src/running-doc/decide'
import { docId } from '../../../core/src/running-doc/doc-id'
import { evolveTeamDocs } from '../../../core/src/running-doc/evolve'
import { agendaDocOf, folderOf, noTeamDocs, recordDocOf } from '../../../core/src/running-doc/team-docs'
import { runningDocRefusals as en } from '../../../core/src/text/en/running-doc'
import { runningDocRefusals as es } from '../../../core/src/text/es/running-doc'
import { given } from '../../given'
import { after, clock, founded, meeting, member, on, order } from '../founded'

const ours = docId.parse('the-running-doc-of-ours')
const other = docId.parse('another-doc-of-somebody')
const met = meeting('2026-09-08')
const occurrence: Occurrence = { ...founded('AB').calendar.occurrences[0], id: met } as Occurrence
const facts = (docs: Partial<DocsFacts['docs']> = {}): DocsFacts => ({
  docs: { ...noTeamDocs, ...docs },
  calendar: { occurrences: [occurrence] },
})

function decide<T extends RunningDocCommand['type']>(
  team: DocsFacts,
  command: Extract<RunningDocCommand, { type: T }> & { type: T },
) {
  return runningDocDeciders[command.type](team, command)
}

describe("the team's running Doc", () => {
  it('is the one that a member names, once', () => {
    const set: RunningDocCommand = { type: 'set-running-doc', doc: ours }
    given(facts())
      .when((team) => decide(team, set))
      .then([{ type: 'running-doc-set', doc: ours }])
    given(facts({ running: ours }))
      .when((team) => decide(team, set))
      .then([])
  })

  it('is never a Doc that keeps records', () => {
    given(facts({ records: [{ term: '2026-2027-1', doc: ours }] }))
      .when((team) => decide(team, { type: 'set-running-doc', doc: ours }))
      .thenRefused({ code: 'running-doc-is-record' })
  })

  it('can be forgotten, once', () => {
    given(facts({ running: ours }))
      .when((team) => decide(team, { type: 'forget-running-doc' }))
      .then([{ type: 'running-doc-forgotten' }])
    given(facts())
      .when((team) => decide(team, { type: 'forget-running-doc' }))
      .then([])
  })

  it('made by Roundtable counts only while the team still has the one that it replaces', () => {
    const note: RunningDocCommand = { type: 'note-running-doc', doc: other, replaces: null }
    given(facts())
      .when((team) => decide(team, note))
      .then([{ type: 'running-doc-set', doc: other }])
    given(facts({ running: ours }))
      .when((team) => decide(team, note))
      .then([])
    given(facts({ running: ours }))
      .when((team) => decide(team, { ...note, replaces: ours }))
      .then([{ type: 'running-doc-set', doc: other }])
  })
})

describe('the files of the records', () => {
  it('are compared and set: the first of two that are made at once stays', () => {
    const record: RunningDocCommand = {
      type: 'note-record-doc',
      term: '2026-2027-1',
      doc: ours,
      replaces: null,
    }
    const folder: RunningDocCommand = {
      type: 'note-folder',
      year: '2026-2027',
      folder: ours,
      replaces: null,
    }
    given(facts())
      .when((team) => decide(team, record))
      .then([{ type: 'record-doc-noted', term: '2026-2027-1', doc: ours }])
    given(facts({ records: [{ term: '2026-2027-1', doc: other }] }))
      .when((team) => decide(team, record))
      .then([])
    given(facts())
      .when((team) => decide(team, folder))
      .then([{ type: 'folder-noted', year: '2026-2027', folder: ours }])
    given(facts({ folders: [{ year: '2026-2027', folder: other }] }))
      .when((team) => decide(team, folder))
      .then([])
  })

  it('are replaced when the former one is gone', () => {
    const before = facts({ records: [{ term: 't', doc: other }], folders: [{ year: 'y', folder: other }] })
    given(before)
      .when((team) => decide(team, { type: 'note-record-doc', term: 't', doc: ours, replaces: other }))
      .then([{ type: 'record-doc-noted', term: 't', doc: ours }])
    given(before)
      .when((team) => decide(team, { type: 'note-folder', year: 'y', folder: ours, replaces: other }))
      .then([{ type: 'folder-noted', year: 'y', folder: ours }])
  })
})

describe('the Doc of an agenda', () => {
  it('is noted once for a meeting of the calendar', () => {
    const note: RunningDocCommand = { type: 'note-agenda', occurrence: met, doc: ours }
    given(facts())
      .when((team) => decide(team, note))
      .then([{ type: 'agenda-noted', occurrence: met, doc: ours }])
    given(facts({ agendas: [{ occurrence: met, doc: ours }] }))
      .when((team) => decide(team, note))
      .then([])
    given(facts())
      .when((team) => decide(team, { ...note, occurrence: meeting('2026-09-09') }))
      .thenRefused({ code: 'doc-meeting-unknown', occurrence: meeting('2026-09-09') })
  })
})

describe('what is noted', () => {
  const noted = evolveTeamDocs['agenda-noted'](
    evolveTeamDocs['folder-noted'](
      evolveTeamDocs['record-doc-noted'](noTeamDocs, { type: 'record-doc-noted', term: 't', doc: ours }),
      { type: 'folder-noted', year: 'y', folder: ours },
    ),
    { type: 'agenda-noted', occurrence: met, doc: ours },
  )

  it('is found again, and nothing else', () => {
    expect([recordDocOf(noted, 't'), folderOf(noted, 'y'), agendaDocOf(noted, met)]).toEqual([
      ours,
      ours,
      ours,
    ])
    expect([
      recordDocOf(noted, 'u'),
      folderOf(noted, 'u'),
      agendaDocOf(noted, meeting('2026-09-09')),
    ]).toEqual([null, null, null])
  })

  it('gives way to what is noted later', () => {
    const later = evolveTeamDocs['record-doc-noted'](noted, {
      type: 'record-doc-noted',
      term: 't',
      doc: other,
    })
    expect(later.records).toEqual([{ term: 't', doc: other }])
    const moved = evolveTeamDocs['agenda-noted'](noted, { type: 'agenda-noted', occurrence: met, doc: other })
    expect(moved.agendas).toEqual([{ occurrence: met, doc: other }])
  })

  it('stays known for good: a Doc that was forgotten may hold what people wrote', () => {
    const set = evolveTeamDocs['running-doc-set'](noted, { type: 'running-doc-set', doc: other })
    const forgotten = evolveTeamDocs['running-doc-forgotten'](set, { type: 'running-doc-forgotten' })
    expect(forgotten).toMatchObject({ running: null, known: [ours, other] })
    expect(
      evolveTeamDocs['running-doc-set'](forgotten, { type: 'running-doc-set', doc: ours }).known,
    ).toEqual([ours, other])
  })

  it('is part of the team', () => {
    const set = order({ type: 'set-running-doc', doc: ours })
    const team = after(founded('AB'), [set], on('2026-09-01', member('B')))
    expect(team.docs).toEqual({ ...noTeamDocs, running: ours, known: [ours] })
    const note = order({ type: 'note-agenda', occurrence: met, doc: ours })
    expect(after(team, [note], on('2026-09-01', clock)).docs.agendas).toEqual([
      { occurrence: met, doc: ours },
    ])
    expect(evolve(team, { type: 'running-doc-forgotten' }).docs.running).toBeNull()
  })
})

test.each([
  ['English', en],
  ['Spanish', es],
])('the refusals in %s say what to do', (_, sentences) => {
  for (const sentence of Object.values(sentences)) {
    const said: unknown = Reflect.apply(sentence, undefined, [{}, {}])
    expect(said).toMatch(/^\p{Lu}.*\. .*\.$/u)
  }
})
