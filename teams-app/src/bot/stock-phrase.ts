/** What a person reads who clicked, when no handler has words for it. */
const phrases = {
  en: {
    received: 'Got it.',
    late: 'This takes longer than usual. Look again in a minute; if nothing has changed, click once more.',
    failed:
      'Something went wrong on our side. Look again in a minute; if nothing has changed, click once more.',
    many: 'That was a lot within a minute. This one was not taken: wait a minute, then click once more.',
  },
  es: {
    received: 'Recibido.',
    late: 'Esto tarda más de lo normal. Vuelve a mirar en un minuto; si nada cambió, pulsa otra vez.',
    failed: 'Algo falló por nuestra parte. Vuelve a mirar en un minuto; si nada cambió, pulsa otra vez.',
    many: 'Fue mucho en un minuto. Esto no se registró: espera un minuto y pulsa otra vez.',
  },
}

/** In the language of the client that asks, English where we have no other. */
export function stockPhrase(locale: string, phrase: keyof (typeof phrases)['en']): string {
  return phrases[locale.toLowerCase().startsWith('es') ? 'es' : 'en'][phrase]
}
