/** Languages with catalogues; the pseudo-languages show texts that are not translated and layouts that do not turn. */
export type Language = 'en' | 'es' | 'pseudo' | 'pseudo-rtl'

/** The language for a locale of Teams; English where we have no other. */
export function languageFor(locale: string): Language {
  if (locale === 'pseudo' || locale === 'pseudo-rtl') return locale
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en'
}

/** The locale by which dates, numbers and lists are written. */
export function localeOf(language: Language): string {
  return language === 'es' ? 'es' : 'en'
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'pseudo-rtl' ? 'rtl' : 'ltr'
}
