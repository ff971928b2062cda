import { refusalText, speak, type WordsId } from '@roundtable/core'
import type { StoreRefusal } from './stand'
import type { Person } from './team-source'

/** Why something cannot be done in a team that lives in a Doc, and what to do next. */
interface Sentences {
  'no-team': string
  'no-names-in-a-tab': string
  'no-address': string
  'team-exists-here': string
  'not-a-team': string
  'not-in-that-team': (email: string) => string
}

const en: Sentences = {
  'no-team': 'There is no team in this Doc yet. Choose "Set up the team".',
  'no-names-in-a-tab':
    'In this Doc Roundtable keeps its notes in a tab, and the version history of a Doc tells who wrote when. So nothing can be without a name here. Choose "With names", or ask your school for the Roundtable server.',
  'no-address':
    'Google does not tell Roundtable who you are. Sign in with your school account, open the Doc again and try once more.',
  'team-exists-here':
    'This Doc has a team already, so nothing was brought in. Open a new Doc and bring your team in there.',
  'not-a-team':
    'This is not a team that Roundtable wrote, or it is not complete. Export the team again and choose the whole file.',
  'not-in-that-team': (email) =>
    `Nobody of that team has your address (${email}), so it was not brought in. Ask a lead to put your address into the team set-up, then export it again.`,
}

const es: Sentences = {
  'no-team': 'Todavía no hay ningún equipo en este documento. Elige «Configurar el equipo».',
  'no-names-in-a-tab':
    'En este documento Roundtable guarda sus notas en una pestaña, y el historial de versiones dice quién escribió y cuándo. Por eso aquí nada puede ser anónimo. Elige «Con nombres» o pide a tu centro el servidor de Roundtable.',
  'no-address':
    'Google no le dice a Roundtable quién eres. Entra con tu cuenta del centro, abre el documento otra vez e inténtalo de nuevo.',
  'team-exists-here':
    'Este documento ya tiene un equipo, así que no se ha traído nada. Abre un documento nuevo y trae allí tu equipo.',
  'not-a-team':
    'Esto no es un equipo escrito por Roundtable, o no está completo. Exporta el equipo otra vez y elige el archivo entero.',
  'not-in-that-team': (email) =>
    `Nadie de ese equipo tiene tu dirección (${email}), así que no se ha traído. Pide a quien coordina que ponga tu dirección en la configuración del equipo y expórtalo otra vez.`,
}

const catalogues = { en, es }

/** Why nothing happened, in a language. */
export function refusalSentence(
  refusal: StoreRefusal,
  language: 'en' | 'es',
  people: readonly Person[],
  words: ReadonlyMap<WordsId, string>,
): string {
  const sentences = catalogues[language]
  switch (refusal.code) {
    case 'not-in-that-team':
      return sentences[refusal.code](refusal.email)
    case 'no-team':
    case 'no-names-in-a-tab':
    case 'no-address':
    case 'team-exists-here':
    case 'not-a-team':
      return sentences[refusal.code]
    default: {
      const names = new Map(people.map(({ member, name }) => [member, name] as const))
      return refusalText(
        refusal,
        speak(language, names, (id) => words.get(id)),
      )
    }
  }
}
