import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryTemplate, templateLibrary } from '../../../core/src/agenda/library'
import { parseTemplate } from '../../../core/src/agenda/parse-template'
import { strategies } from '../../../core/src/agenda/template'
import { templateProblem } from '../../../core/src/text/en/template'

const folder = join(__dirname, '../../../core/src/agenda/templates')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('the template library', () => {
  it('has at least 24 templates', () => {
    expect(files.length).toBeGreaterThanOrEqual(24)
  })

  it('lists every file of the folder, and nothing else', () => {
    expect(templateLibrary('en').map(({ id }) => `${id}.json`)).toEqual([...files].sort())
  })

  it.each(files)('%s is a template under its own name', (name) => {
    const parsed = parseTemplate(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const mistakes = 'problems' in parsed ? parsed.problems.map(templateProblem) : []
    expect(mistakes).toEqual([])
    expect(libraryTemplate(name.replace('.json', ''), 'en')).toEqual(
      'template' in parsed ? parsed.template : null,
    )
  })

  it('serves every strategy', () => {
    const served = new Set(templateLibrary('en').map(({ strategy }) => strategy))
    expect([...served].sort()).toEqual([...strategies].sort())
  })

  it('says every title once', () => {
    expect(new Set(templateLibrary('en').map(({ title }) => title)).size).toBe(templateLibrary('en').length)
  })

  it('knows no template of another name', () => {
    expect(libraryTemplate('constructor', 'en')).toBeUndefined()
  })
})
