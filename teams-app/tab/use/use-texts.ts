import { useMemo } from 'react'
import type { Language } from '../text/language'
import { pseudo } from '../text/pseudo'
import { useLanguage } from './use-language'

/** The same sentences in every language. */
export interface Catalogue<T> {
  en: T
  es: T
}

function textsIn<T>(catalogue: Catalogue<T>, language: Language): T {
  if (language === 'en' || language === 'es') return catalogue[language]
  return pseudo(catalogue.en)
}

/** The sentences of a page in the reader's language. */
export function useTexts<T>(catalogue: Catalogue<T>): T {
  const language = useLanguage()
  return useMemo(() => textsIn(catalogue, language), [catalogue, language])
}
