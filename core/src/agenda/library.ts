import * as z from 'zod/mini'
import { once } from '../once'
import { libraryFiles } from './library-files'
import type { Template } from './template'
import { templateTexts, withTexts } from './template-texts'

export type Language = 'en' | 'es'

/** What a list shows of a template. */
export interface TemplateHeading {
  id: string
  title: string
  minutes: number
}

const heading = once(() => z.object({ title: z.string(), minutes: z.int() }))
const translatedHeading = once(() => z.object({ title: z.string() }))

/**
 * Our own files are no border: the tests parse each of them as one that a person wrote. Here only what tells a template
 * from anything else is looked at, since an add-on asks for one with each card.
 */
const ours = z.custom<Template>((file) => typeof file === 'object' && file !== null && 'parts' in file)

/** Files and templates that were asked for: each is read when first needed. */
const files = new Map<Language, ReadonlyMap<string, unknown>>()
const templates = { en: new Map<string, Template>(), es: new Map<string, Template>() }

/**
 * Every template that comes with Roundtable, by id. A template has the same ids, roles and minutes in each
 * language; one that is not translated is English.
 */
export function libraryHeadings(language: Language): readonly TemplateHeading[] {
  return [...filesOf('en')].map(([id, file]) => {
    const texts = language === 'en' ? undefined : filesOf(language).get(id)
    return { id, ...heading().parse(file), ...(texts === undefined ? {} : translatedHeading().parse(texts)) }
  })
}

/** The template of the library with this id. */
export function libraryTemplate(id: string, language: Language): Template | undefined {
  const known = templates[language].get(id)
  if (known !== undefined) return known
  const file = filesOf('en').get(id)
  if (file === undefined) return undefined
  const template = language === 'en' ? ours.parse(file) : translated(ours.parse(file), language)
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

function translated(template: Template, language: Language): Template {
  const texts = filesOf(language).get(template.id)
  return texts === undefined ? template : withTexts(template, templateTexts().parse(texts))
}
