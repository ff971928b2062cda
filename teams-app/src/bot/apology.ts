import type { Answer } from './answer'

/** What a person reads when the server, not the person, is at fault. */
const apologies = {
  en: {
    late: 'This takes longer than usual. Look again in a minute; if nothing has changed, click once more.',
    failed:
      'Something went wrong on our side. Look again in a minute; if nothing has changed, click once more.',
  },
  es: {
    late: 'Esto tarda más de lo normal. Vuelva a mirar en un minuto; si nada ha cambiado, pulse otra vez.',
    failed: 'Algo falló por nuestra parte. Vuelva a mirar en un minuto; si nada ha cambiado, pulse otra vez.',
  },
}

/** In the language of the client that asks, English where we have no other. */
export function apology(locale: string, why: 'late' | 'failed'): Answer {
  const language = locale.toLowerCase().startsWith('es') ? 'es' : 'en'
  return { kind: 'message', text: apologies[language][why] }
}
