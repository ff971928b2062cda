import { defaultTemplateId } from '../../../core/src/agenda/default-template'
import { libraryTemplate } from '../../../core/src/agenda/library'
import { teamTemplates, templateFinder } from '../../../core/src/agenda/own-templates'
import { after, facts, thing, weekly } from './a-team'
import { wholeLibrary } from './whole-library'

const huddle = libraryTemplate('fifteen-minute-huddle', 'en')
const copy = { ...huddle, title: 'Our huddle' }
const save = (id: string) => ({ type: 'save-template' as const, id: thing(id), template: copy })
const book = after(facts(weekly(1), after(facts(), save('ours'))), save('four-questions-45'))
const kept = (id: string) => (id.startsWith('template:') ? JSON.stringify(copy) : undefined)

describe("a team's own templates", () => {
  it('come first in the list, and replace those of the library that they change', () => {
    const list = teamTemplates(book, kept, 'en')
    expect(list.slice(0, 2).map(({ id, own }) => [id, own])).toEqual([
      ['ours', true],
      ['four-questions-45', true],
    ])
    expect(list).toHaveLength(wholeLibrary('en').length + 1)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  it('are found by the id under which they are chosen', () => {
    const find = templateFinder(book, kept, 'en')
    expect(find('ours')?.title).toBe('Our huddle')
    expect(find('four-questions-45')?.title).toBe('Our huddle')
    expect(find('tuning-protocol')).toEqual(libraryTemplate('tuning-protocol', 'en'))
    expect(find('toString')).toBeUndefined()
  })

  it.each([undefined, 'not JSON', '{"id":"half"}'])(
    'give way to the library when their words are %p',
    (text) => {
      const find = templateFinder(book, () => text, 'en')
      expect(find('ours')).toBeUndefined()
      expect(find('four-questions-45')).toEqual(libraryTemplate('four-questions-45', 'en'))
      expect(teamTemplates(book, () => text, 'en')).toHaveLength(wholeLibrary('en').length)
    },
  )
})

describe('the template of a team that chose none', () => {
  const find = (id: string) => libraryTemplate(id, 'en')

  it.each([
    [15, 'fifteen-minute-huddle'],
    [25, 'fifteen-minute-huddle'],
    [26, 'four-questions-45'],
    [45, 'four-questions-45'],
    [59, 'four-questions-45'],
    [60, 'four-questions-60'],
    [90, 'four-questions-60'],
  ])(
    'for %i minutes is %s: the longest of the four questions that has its time, cut, or the huddle',
    (minutes, id) => {
      expect(defaultTemplateId(find, minutes)).toBe(id)
    },
  )

  it('is what there is where the library lacks one', () => {
    expect(defaultTemplateId((id) => (id.endsWith('60') ? undefined : find(id)), 60)).toBe(
      'four-questions-45',
    )
    expect(defaultTemplateId((id) => (id.endsWith('45') ? undefined : find(id)), 45)).toBe(
      'four-questions-60',
    )
    expect(defaultTemplateId(() => undefined, 60)).toBe('fifteen-minute-huddle')
  })
})
