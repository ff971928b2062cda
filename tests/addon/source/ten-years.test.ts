import type { TeamExport } from '../../../core/src/doc-link/team-export'
import { instant } from '../../../core/src/ids'
import { reflectionWords } from '../../../core/src/reflection/answers'
import { importTeam } from '../../../workspace-addon/src/source/move-team'
import { order } from '../../core/founded'
import { sizeOf } from '../../doubles/apps-script/properties'
import { aSchool, done, personOf, type School } from './a-doc-team'
import { type History, yearsOf } from './ten-years'

const history = yearsOf(10)

function exportOf({ log, words }: History): TeamExport {
  return {
    v: 1,
    kind: 'roundtable-team',
    exportedAt: instant.parse(0),
    people: [...'ABCDEF'].map(personOf),
    events: log.map((fact) => ({ ...fact, event: { ...fact.event } })),
    words: [...words.values()].flatMap(({ id, text, author }) =>
      text === null ? [] : [{ id, text, author }],
    ),
    filings: [],
  }
}

function schoolAfter(past: History, home: 'properties' | 'tab'): School {
  const school = aSchool(home)
  school.clock.now = Math.max(school.clock.now, past.log[past.log.length - 1]?.at ?? 0)
  done(school.visit('A', {}, (store, visit) => importTeam(store, visit, 'import-press', exportOf(past))))
  return school
}

/** How long the fastest of some visits took, in milliseconds. */
function quickest(school: School): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const began = performance.now()
      school.open('A')
      return performance.now() - began
    }),
  )
}

describe.each(['properties', 'tab'] as const)(
  'ten years of a team that meets and reflects every week, in the %s',
  (home) => {
    const school = schoolAfter(history, home)

    it('fit', () => {
      const lies =
        home === 'properties'
          ? sizeOf(school.script.documents.get(school.doc) ?? new Map())
          : JSON.stringify(school.google.doc(school.doc).tabs[1]).length
      expect(lies).toBeLessThan(420_000)
    })

    it('keep every turn, agreement and win, and the latest reflections; of filed ones the record in Drive has the words', () => {
      const { team, words } = school.seen()
      expect(team).toEqual(history.team)
      const filed = new Set(team.rounds.entries.map(({ id }) => `${reflectionWords(id)}`))
      const lost = [...history.words.keys()].filter((id) => !words.has(id))
      expect(lost.filter((id) => !filed.has(id))).toEqual([])
      const [last] = team.rounds.entries.slice(-1)
      expect(last !== undefined && words.has(last.words)).toBe(true)
    })

    it('go on: the next presses are kept too', () => {
      const occurrence = history.team.calendar.occurrences.slice(-1)[0]?.id
      for (let n = 0; n < 5; n += 1)
        done(
          school.press('A', [
            order({ type: 'record-decision', id: `next-${n}`, occurrence, text: 'x'.repeat(500) }),
          ]),
        )
      expect(school.seen().team.agenda.decisions.slice(-1)).toMatchObject([{ id: 'next-4' }])
    })

    it('open in a fraction of a second', () => {
      // A third of a second where this was written.
      expect(quickest(school)).toBeLessThan(5_000)
    })
  },
)
