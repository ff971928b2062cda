import { libraryFiles } from './library-files'
import { spanishLibraryFiles } from './library-files-es'
import { parseTemplate } from './parse-template'
import type { Template } from './template'
import { templateTexts, withTexts } from './template-texts'

export type Language = 'en' | 'es'

const english = libraryFiles.map(ours)
const library: Readonly<Record<Language, readonly Template[]>> = { en: english, es: english.map(inSpanish) }
const index: Readonly<Record<Language, ReadonlyMap<string, Template>>> = {
  en: byId(library.en),
  es: byId(library.es),
}

/**
 * Every template that comes with Roundtable, by id. A template has the same ids, roles and minutes in each
 * language; one that is not translated is English.
 */
export function templateLibrary(language: Language): readonly Template[] {
  return library[language]
}

/** The template of the library with this id. */
export function libraryTemplate(id: string, language: Language): Template | undefined {
  return index[language].get(id)
}

function byId(templates: readonly Template[]): ReadonlyMap<string, Template> {
  return new Map(templates.map((template) => [template.id, template]))
}

/** Throws at start when a file of ours is faulty: that is a bug, not a user's mistake. */
function ours(file: unknown): Template {
  const parsed = parseTemplate(file)
  if ('template' in parsed) return parsed.template
  throw new Error(`A template of the library is faulty: ${JSON.stringify(parsed.problems)}`)
}

function inSpanish(template: Template): Template {
  const texts = spanishLibraryFiles[template.id]
  return texts === undefined ? template : ours(withTexts(template, templateTexts.parse(texts)))
}
