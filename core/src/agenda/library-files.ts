import { englishLibraryFiles } from './library-files-en'
import { spanishLibraryFiles } from './library-files-es'

/** What the files of the library say, by the ids of their templates. */
export type LibraryFiles = (language: 'en' | 'es') => Readonly<Record<string, unknown>>

/**
 * The files as JSON: the templates themselves in English, in Spanish the texts that go into them. They are data, and
 * most of what the core weighs. A shell that keeps them beside its script puts a module of its own in the place of this
 * one when it is built; it exports `libraryFiles` too and gives what this one gave. Nothing is asked for before
 * somebody needs a template, and each language once at most.
 */
export const libraryFiles: LibraryFiles = (language) =>
  language === 'en' ? englishLibraryFiles : spanishLibraryFiles
