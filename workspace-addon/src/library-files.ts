/** `Templates.js` of the build: a function of the script itself, beside the bundle. */
declare function templateFiles_(language: 'en' | 'es'): Readonly<Record<string, unknown>>

/** Stands in the place of core's module of that name: the templates lie beside the script. */
export const libraryFiles = (language: 'en' | 'es'): Readonly<Record<string, unknown>> =>
  templateFiles_(language)
