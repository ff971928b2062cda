import type { WordsId } from '../ids'
import type { AgendaBook } from './agenda'
import { type Language, libraryHeadings, libraryTemplate, type TemplateHeading } from './library'
import { parseTemplate } from './parse-template'
import type { Template } from './template'

/** What a list shows of a template, under the id by which a team chooses it. */
export interface ListedTemplate extends TemplateHeading {
  own: boolean
  /** One of the library is read when it is asked for. */
  readonly template: Template
}

/** The templates that a team can choose: its own first, then those of the library that it has not changed. */
export function teamTemplates(
  book: AgendaBook,
  words: (id: WordsId) => string | undefined,
  language: Language,
): readonly ListedTemplate[] {
  const own = book.templates.flatMap(({ id, words: text }) => {
    const template = readTemplate(words(text))
    return template === undefined ? [] : [listed(id, template)]
  })
  const library = libraryHeadings(language)
    .filter(({ id }) => own.every((changed) => changed.id !== id))
    .map((heading) => listedOfLibrary(heading, language))
  return [...own, ...library]
}

function listed(id: string, template: Template): ListedTemplate {
  return { id, title: template.title, minutes: template.minutes, own: true, template }
}

function listedOfLibrary(heading: TemplateHeading, language: Language): ListedTemplate {
  return {
    ...heading,
    own: false,
    get template() {
      const found = libraryTemplate(heading.id, language)
      if (found === undefined) throw new Error(`The library lists ${heading.id} and does not have it`)
      return found
    },
  }
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
