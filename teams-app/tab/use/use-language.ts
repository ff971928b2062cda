import { createContext, useContext } from 'react'
import type { Language } from '../text/language'

export const LanguageContext = createContext<Language>('en')

/** The reader's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
