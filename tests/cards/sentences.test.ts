import { roleId, speak } from '@roundtable/core'
import { isRefusal, refusalText } from '../../core/src/text/refusal-text'
import { stockPhrase } from '../../teams-app/src/bot/stock-phrase'
import { en } from '../../teams-app/src/cards/text/en'
import { es } from '../../teams-app/src/cards/text/es'
import { en as sidebarEn } from '../../workspace-addon/src/text/en'
import { es as sidebarEs } from '../../workspace-addon/src/text/es'
import { everyRefusal, member } from '../core/text/every-refusal'
import { entriesOf } from './pseudo'

const catalogues = { en, es }
const sidebars = { en: sidebarEn, es: sidebarEs }

/** Every sentence that can answer a person, with the facts that it needs left open or filled in. */
function sentences(language: 'en' | 'es'): string[] {
  const speaker = speak(language, new Map([[member, 'Ana']]), () => undefined)
  const refusals = Object.entries(everyRefusal).flatMap(([code, facts]) => {
    const refusal: unknown = { code, ...facts }
    return isRefusal(refusal) ? [refusalText(refusal, speaker)] : []
  })
  const texts = entriesOf(catalogues[language]).map(([, text]) =>
    typeof text === 'string' ? text : String(text),
  )
  const phrases = (['received', 'late', 'failed'] as const).map((phrase) => stockPhrase(language, phrase))
  return [...refusals, ...texts, ...phrases]
}

/** What a sentence names as something to press: a few words within quotes, with a capital. */
function named(language: 'en' | 'es', text: string): string[] {
  const quotes = language === 'en' ? /"([^"]{1,40})"/g : /[«"]([^»"]{1,40})[»"]/g
  return [...text.matchAll(quotes)]
    .map(([, inner = '']) => inner)
    .filter((inner) => /^[¿¡]?\p{Lu}/u.test(inner))
}

/** Quoted too, and nothing of ours to press: examples of what to type, and a button of Google's. */
const others = new Set(['Jan 5', 'Share', 'Compartir'])

describe('a sentence', () => {
  test.each(['en', 'es'] as const)('in %s names only buttons that there are', (language) => {
    const { buttons, docs } = catalogues[language]
    const role = speak(language, new Map(), () => undefined).role(roleId.parse('facilitator'))
    const { join, link } = sidebars[language].buttons
    const known = new Set<string>([...Object.values(buttons), docs.tryAgain, role, join, link, ...others])
    const seen = sentences(language).flatMap((text) => named(language, text))
    expect(seen.length).toBeGreaterThan(20)
    expect(seen.filter((name) => !known.has(name))).toEqual([])
  })

  test('in Spanish speaks to a colleague, never with "usted"', () => {
    const formal =
      /(?<!\p{L})(usted|elija|escriba|abra|añada|acorte|revise|anote|exporte|ponga|vuelva|pulse|dele|inténtelo)(?!\p{L})/iu
    expect(sentences('es').filter((text) => formal.test(text))).toEqual([])
  })
})
