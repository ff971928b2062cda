import { type Language, libraryHeadings, libraryTemplate } from '../../../core/src/agenda/library'
import type { Template } from '../../../core/src/agenda/template'

/** Every template of the library, in the order of its list. */
export function wholeLibrary(language: Language): readonly Template[] {
  return libraryHeadings(language).flatMap(({ id }) => libraryTemplate(id, language) ?? [])
}
