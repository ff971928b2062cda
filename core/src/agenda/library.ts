import * as z from 'zod/mini'
import { libraryFiles } from './library-files'
import { parseTemplate } from './parse-template'
import type { Template } from './template'
import { templateTexts, withTexts } from './template-texts'

export type Language = 'en' | 'es'

/** What a list shows of a template. */
export interface TemplateHeading {
  id: string
  title: string
  minutes: number
}

const heading = z.object({ title: z.string(), minutes: z.int() })
const translatedHeading = z.object({ title: z.string() })

/** Files and templates that were asked for: a file is read, and a template parsed, when first needed. */
const files = new Map<Language, ReadonlyMap<string, unknown>>()
const templates = { en: new Map<string, Template>(), es: new Map<string, Template>() }

/**
 * Every template that comes with Roundtable, by id. A template has the same ids, roles and minutes in each
 * language; one that is not translated is English.
 */
export function libraryHeadings(language: Language): readonly TemplateHeading[] {
  return [...filesOf('en')].map(([id, file]) => {
    const texts = language === 'en' ? undefined : filesOf(language).get(id)
    return { id, ...heading.parse(file), ...(texts === undefined ? {} : translatedHeading.parse(texts)) }
  })
}

/** The template of the library with this id. Throws when a file of ours is faulty, which no test lets through. */
export function libraryTemplate(id: string, language: Language): Template | undefined {
  const known = templates[language].get(id)
  if (known !== undefined) return known
  const file = filesOf('en').get(id)
  if (file === undefined) return undefined
  const template = language === 'en' ? ours(file) : translated(ours(file), language)
  templates[language].set(id, template)
  return template
}

function filesOf(language: Language): ReadonlyMap<string, unknown> {
  const known = files.get(language)
  if (known !== undefined) return known
  const read = new Map(Object.entries(libraryFiles(language)))
  files.set(language, read)
  return read
}

/** A faulty file of ours is a bug, not a user's mistake. */
function ours(file: unknown): Template {
  const parsed = parseTemplate(file)
  if ('template' in parsed) return parsed.template
  throw new Error(`A template of the library is faulty: ${JSON.stringify(parsed.problems)}`)
}

function translated(template: Template, language: Language): Template {
  const texts = filesOf(language).get(template.id)
  return texts === undefined ? template : ours(withTexts(template, templateTexts.parse(texts)))
}
