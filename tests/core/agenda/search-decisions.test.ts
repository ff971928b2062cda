import {
  type DecisionSearch,
  decisionSeasons,
  searchDecisions,
} from '../../../core/src/agenda/search-decisions'
import type { Team } from '../../../core/src/state'
import { after, day, founded, member, on, order } from '../founded'

const texts = new Map<string, string>()
const everything: DecisionSearch = { word: '', season: null, from: null, until: null }

/** A decision that B records at the meeting of that day, a day later. */
function decided(team: Team, id: string, date: string, text: string): Team {
  texts.set(`decision:${id}`, text)
  const command = order({ type: 'record-decision', id, occurrence: `m-${date}`, text })
  return after(team, [command], on(date, member('B'), '17:00'))
}

const nextYear = order({ type: 'set-school-year', from: '2027-08-15', until: '2028-06-15' })
const first = decided(founded(), 'rubric', '2026-09-15', 'One rubric for every lab report')
const second = decided(first, 'exit', '2027-02-09', 'Exit tickets: también los viernes')
const team = decided(after(second, [nextYear], on('2027-08-20')), 'labs', '2027-09-07', 'Labs on Tuesdays')

function found(search: Partial<DecisionSearch>): readonly string[] {
  return searchDecisions(team, (id) => texts.get(id), { ...everything, ...search }).map(({ id }) => id)
}

describe('decisions are found', () => {
  test('all of them without a wish, the latest first, with the day of their meeting', () => {
    expect(found({})).toEqual(['labs', 'exit', 'rubric'])
    expect(searchDecisions(team, (id) => texts.get(id), everything)[2]).toEqual({
      id: 'rubric',
      date: '2026-09-15',
      text: 'One rubric for every lab report',
      occurrence: 'm-2026-09-15',
      by: 'B',
    })
  })

  test('by words in any order, without regard to case and accents', () => {
    expect(found({ word: 'lab' })).toEqual(['labs', 'rubric'])
    expect(found({ word: '  REPORT rubric ' })).toEqual(['rubric'])
    expect(found({ word: 'tambien TICKETS' })).toEqual(['exit'])
    expect(found({ word: 'lab tickets' })).toEqual([])
    expect(found({ word: '.*' })).toEqual([])
  })

  test('by date, both days included', () => {
    expect(found({ from: day('2027-02-09') })).toEqual(['labs', 'exit'])
    expect(found({ until: day('2027-02-09') })).toEqual(['exit', 'rubric'])
    expect(found({ from: day('2027-02-10'), until: day('2027-09-06') })).toEqual([])
  })

  test('by school year and term, also of last year', () => {
    expect(decisionSeasons(team)).toEqual([
      { year: '2027-2028', term: '2027-2028-1' },
      { year: '2026-2027', term: '2026-2027-2' },
      { year: '2026-2027', term: '2026-2027-1' },
    ])
    expect(found({ season: '2026-2027' })).toEqual(['exit', 'rubric'])
    expect(found({ season: '2026-2027-1' })).toEqual(['rubric'])
    expect(found({ season: '2025-2026' })).toEqual([])
  })

  test('only while their words are kept', () => {
    const erased = searchDecisions(
      team,
      (id) => (id === 'decision:exit' ? undefined : texts.get(id)),
      everything,
    )
    expect(erased.map(({ id }) => id)).toEqual(['labs', 'rubric'])
  })
})
