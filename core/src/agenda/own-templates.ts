import type { WordsId } from '../ids'
import type { AgendaBook } from './agenda'
import { type Language, libraryTemplate, templateLibrary } from './library'
import { parseTemplate } from './parse-template'
import type { Template } from './template'

/** A template under the id by which a team chooses it. */
export interface ListedTemplate {
  id: string
  template: Template
  own: boolean
}

/** The templates that a team can choose: its own first, then those of the library that it has not changed. */
export function teamTemplates(
  book: AgendaBook,
  words: (id: WordsId) => string | undefined,
  language: Language,
): readonly ListedTemplate[] {
  const own = book.templates.flatMap(({ id, words: text }) => {
    const template = readTemplate(words(text))
    return template === undefined ? [] : [{ id: id as string, template, own: true }]
  })
  const library = templateLibrary(language)
    .filter(({ id }) => own.every((changed) => changed.id !== id))
    .map((template) => ({ id: template.id, template, own: false }))
  return [...own, ...library]
}

/** Finds a template by the id under which the team chooses it; its own change of one of the library wins. */
export function templateFinder(
  book: AgendaBook,
  words: (id: WordsId) => string | undefined,
  language: Language,
): (id: string) => Template | undefined {
  return (id) => {
    const own = book.templates.find((saved) => saved.id === id)
    return (own && readTemplate(words(own.words))) ?? libraryTemplate(id, language)
  }
}

/** The template in stored words; undefined when they were erased or no longer fit the schema. */
function readTemplate(text: string | undefined): Template | undefined {
  if (text === undefined) return undefined
  try {
    const parsed = parseTemplate(JSON.parse(text))
    return 'template' in parsed ? parsed.template : undefined
  } catch {
    return undefined
  }
}
