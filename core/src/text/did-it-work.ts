const questions = { en: 'Did it work?', es: '¿Funcionó?' }

/** How a try stands on the agenda once its day is over. */
export function didItWork(tried: string, language: 'en' | 'es'): string {
  return `${questions[language]} ${tried}`
}
