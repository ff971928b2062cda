import { instant } from '../../../core/src/ids'
import { roundOf } from '../../../core/src/reminder/due'
import { agendaDocOf, recordDocOf } from '../../../core/src/running-doc/team-docs'
import { createDesk } from '../../../workspace-addon/src/docs/create-desk'
import type { DocDesk, NoteFile } from '../../../workspace-addon/src/docs/desk'
import { documentStore } from '../../../workspace-addon/src/source/document-store'
import type { Snapshot, TeamSource } from '../../../workspace-addon/src/source/team-source'
import { day, meeting, order } from '../../core/founded'
import { advancedServices } from '../../doubles/apps-script/advanced'
import { linesOf } from '../../doubles/google/doc-model/user-edits'
import { addressOf, aSchool, done } from '../source/a-doc-team'

const first = meeting('2026-09-01')
const scopes = ['https://www.googleapis.com/auth/drive.file']
const app = 'roundtable-add-on'

function setUp(home: 'properties' | 'tab') {
  const school: ReturnType<typeof aSchool> = aSchool(home, {
    drive: (execution, { email }) => {
      const { google } = school
      return advancedServices({ google, token: () => google.token(email, app, scopes), run: execution }).drive
    },
  })
  done(school.found())
  let presses = 0

  /** One press of A's, as the composition will do it. */
  function press<T>(act: (source: TeamSource, desk: DocDesk, seen: Snapshot) => T): T {
    const email = addressOf('A')
    return school.script.run({ doc: school.doc, email }, (services) => {
      const { doc, clock } = school
      const today = day('2026-09-01')
      const now = instant.parse(clock.now)
      const place = { doc, email, language: 'en' as const, today }
      const source = documentStore(services, {
        ...place,
        now,
        secret: () => services.utilities.getUuid(),
      })
      const note: NoteFile = (command) => {
        presses += 1
        const outcome = source.carryOut({
          press: `note-${presses}`,
          commands: [command],
          actor: 'roundtable',
        })
        return outcome.kind === 'done' ? outcome.snapshot.team.docs : null
      }
      const opened = source.open()
      if (opened.kind !== 'team') throw new Error('no team')
      return act(source, createDesk(services, { doc, now }, note), opened.snapshot)
    })
  }
  return { school, press }
}

describe.each(['properties', 'tab'] as const)('a team whose truth lies in its %s', (home) => {
  it('puts its agenda into the Doc and knows where it is', () => {
    const { school, press } = setUp(home)
    const put = press((source, desk, seen) => {
      const answer = desk.putAgenda(seen, first, 'top', {})
      if (answer.kind === 'there')
        done(source.carryOut({ press: 'p', commands: answer.commands, actor: 'roundtable' }))
      return answer
    })
    expect(put).toMatchObject({ kind: 'there', kept: 0 })
    expect(agendaDocOf(school.seen().team.docs, first)).toBe(school.doc)
    expect(press((_, desk, seen) => desk.putAgenda(seen, first, 'cursor', {}))).toMatchObject({
      commands: [],
    })
  })

  it('files a record and knows which Doc it lies in', () => {
    const { school, press } = setUp(home)
    const round = roundOf(first)
    const answers = [{ prompt: 'plus', text: 'Good pace', id: 'sixteen-letters-1' }]
    done(
      school.press('A', [
        order({ type: 'open-round', id: round, occurrence: first, frame: 'plus-delta', mode: 'named' }),
        order({ type: 'write-reflection', round, answers }),
        order({ type: 'close-round', round }),
      ]),
    )
    const mark = order({ type: 'mark-filed', occurrence: first, filing: round })
    done(school.press('A', [mark], {}, { actor: 'roundtable' }))
    const filed = press((source, desk, seen) => {
      const answer = desk.fileRecord(seen, round)
      if (answer.kind === 'filed') done(source.carryOut({ press: 'f', commands: [], filed: answer.filed }))
      return answer
    })
    const { team, filed: known } = school.seen()
    const doc = recordDocOf(team.docs, first)
    expect(filed).toMatchObject({
      kind: 'filed',
      filed: { url: `https://docs.google.com/document/d/${doc}/edit` },
    })
    expect(known).toMatchObject([{ occurrence: first }])
    expect(linesOf(school.google.doc(doc ?? '')).join('')).toContain('Good pace')
  })
})
