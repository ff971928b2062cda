import { sayings as en, type Sayings } from './en/sayings'
import { sayings as es } from './es/sayings'
import type { Speaker } from './speaker'

const catalogues = { en, es }

/** What is said in a language. The add-on takes another module in this one's place, and reads a language when it is spoken. */
export function sayingsIn(language: Speaker['language']): Sayings {
  return catalogues[language]
}
