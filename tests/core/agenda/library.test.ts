import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryHeadings, libraryTemplate } from '../../../core/src/agenda/library'
import { spanishLibraryFiles } from '../../../core/src/agenda/library-files-es'
import { parseTemplate } from '../../../core/src/agenda/parse-template'
import { strategies, type Template } from '../../../core/src/agenda/template'
import { templateTexts } from '../../../core/src/agenda/template-texts'
import { templateProblem } from '../../../core/src/text/en/template'
import { wholeLibrary } from './whole-library'

const folder = join(__dirname, '../../../core/src/agenda/templates')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('the template library', () => {
  it('has at least 24 templates', () => {
    expect(files.length).toBeGreaterThanOrEqual(24)
  })

  it('lists every file of the folder, and nothing else', () => {
    expect(wholeLibrary('en').map(({ id }) => `${id}.json`)).toEqual([...files].sort())
  })

  it.each(['en', 'es'] as const)('lists each under the title and minutes that it has, in %s', (language) => {
    const headings = wholeLibrary(language).map(({ id, title, minutes }) => ({ id, title, minutes }))
    expect(libraryHeadings(language)).toEqual(headings)
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
    const served = new Set(wholeLibrary('en').map(({ strategy }) => strategy))
    expect([...served].sort()).toEqual([...strategies].sort())
  })

  it('says every title once', () => {
    expect(new Set(wholeLibrary('en').map(({ title }) => title)).size).toBe(wholeLibrary('en').length)
  })

  it('knows no template of another name', () => {
    expect(libraryTemplate('constructor', 'en')).toBeUndefined()
  })
})

describe('the Spanish library', () => {
  it('lists a file for every template, and no other', () => {
    const names = readdirSync(join(folder, 'es')).filter((name) => name.endsWith('.json'))
    expect(names.sort()).toEqual([...files].sort())
    expect(Object.keys(spanishLibraryFiles).map((id) => `${id}.json`)).toEqual([...files].sort())
  })

  it.each(Object.entries(spanishLibraryFiles))('has texts for each part of %s and no other', (id, file) => {
    const parts = libraryTemplate(id, 'en')?.parts.map((part) => part.id)
    expect(Object.keys(templateTexts().parse(file).parts)).toEqual(parts)
  })

  it.each(wholeLibrary('en'))('says all of $title in Spanish, with the same roles and minutes', (english) => {
    const translated = libraryTemplate(english.id, 'es')
    if (translated === undefined) throw new Error('not in the library')
    expect(parseTemplate(translated)).toEqual({ template: translated })
    expect(bones(translated)).toEqual(bones(english))
    expect(sentences(translated).filter((text) => sentences(english).includes(text))).toEqual([])
  })
})

function sentences({ purpose, tip, parts }: Template): readonly string[] {
  return [purpose, tip, ...parts.flatMap((part) => [part.purpose, ...part.prompts])]
}

/** What no language changes. */
function bones({ id, strategy, minutes, roles, parts }: Template) {
  const ofParts = parts.map(({ title: _, purpose: __, prompts, output, ...part }) => ({
    ...part,
    prompts: prompts.length,
    output: output.kind === 'table' ? output.columns.length : output.kind,
  }))
  return { id, strategy, minutes, roles, parts: ofParts }
}
