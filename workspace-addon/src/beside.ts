import type { Event, LibraryFiles, readSchoolDays as Reading, Sayings } from '@roundtable/core'
import type { readPress as ReadingPress } from './read-press'
import type { Texts } from './text/en'

type Language = 'en' | 'es'

/** What `Texts.js` of the build holds of a language. */
interface Spoken {
  sayings: Sayings
  texts: Texts
}

/** What `Readers.js` holds: for the school calendar, and for a team that is brought. */
interface Readers {
  readSchoolDays: typeof Reading
  readEvent: (value: { readonly type: string }) => Event | null
}

/** What `Presses.js` holds: all that a button can carry. */
interface Presses {
  readPress: typeof ReadingPress
}

/** Functions of the script itself, in files beside the bundle: their text is not even compiled before somebody needs it. */
declare function templateFiles_(language: Language): ReturnType<LibraryFiles>
declare function spoken_(language: Language): Spoken
declare function readers_(): Readers
declare function presses_(): Presses

const heard = new Map<Language, Spoken>()
let readers: Readers | null = null

function spokenIn(language: Language): Spoken {
  const spoken = heard.get(language) ?? spoken_(language)
  heard.set(language, spoken)
  return spoken
}

function theReaders(): Readers {
  readers ??= readers_()
  return readers
}

/** These stand in the place of the modules that `build.mjs` names: each has the same name there. */
export const libraryFiles: LibraryFiles = (language) => templateFiles_(language)

export const sayingsIn = (language: Language): Sayings => spokenIn(language).sayings

export const textsIn = (language: Language): Texts => spokenIn(language).texts

export const readSchoolDays: Readers['readSchoolDays'] = (text, team, today) =>
  theReaders().readSchoolDays(text, team, today)

export const readEvent: Readers['readEvent'] = (value) => theReaders().readEvent(value)

/** A script answers one press and ends. */
export const readPress: Presses['readPress'] = (event) => presses_().readPress(event)

/** Nothing in the sidebar asks for what these decide. */
export const tabDeciders = {}
