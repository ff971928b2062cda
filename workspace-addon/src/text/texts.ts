import type { Visit } from '../visit'
import { en, type Texts } from './en'
import { es } from './es'

const catalogues = { en, es }

/** What the sidebar says in a language. */
export function textsIn(language: Visit['language']): Texts {
  return catalogues[language]
}
