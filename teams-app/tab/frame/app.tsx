import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Host } from '../host/host'
import { type LocalPerson, localHost } from '../host/local-host'
import { frameTexts } from '../text/frame'
import { directionOf, languageFor, localeOf } from '../text/language'
import { LanguageContext } from '../use/use-language'
import { useTexts } from '../use/use-texts'
import { ChoosePerson } from './choose-person'
import { Home } from './home'
import { PlainMessage } from './plain-message'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** Around what the page begins: Teams, the people of the demonstration, or nothing that it could run in. */
export type Around =
  | { kind: 'teams'; host: Host }
  | { kind: 'local'; people: readonly LocalPerson[] }
  | { kind: 'outside' }

const shelf = 'roundtable.person'

/** The whole page: theme, language, and whoever looks. */
export function App({ around, locale }: { around: Around; locale: string }) {
  const language = languageFor(locale)
  const [host, setHost] = useState<Host | null>(() => {
    if (around.kind === 'teams') return around.host
    const chosen = around.kind === 'local' ? sessionStorage.getItem(shelf) : null
    const person = around.kind === 'local' ? around.people.find((one) => one.person === chosen) : undefined
    return person === undefined ? null : localHost(person)
  })
  const [theme, setTheme] = useState(host?.theme ?? 'light')
  useEffect(() => host?.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.lang = localeOf(language)
    document.documentElement.dir = directionOf(language)
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark'
  }, [language, theme])
  const choose = (person: LocalPerson) => {
    sessionStorage.setItem(shelf, person.person)
    setHost(localHost(person))
  }
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[theme]} dir={directionOf(language)} style={{ minHeight: '100vh' }}>
        {host !== null ? (
          <Home host={host} language={language} />
        ) : around.kind === 'local' && around.people.length > 0 ? (
          <ChoosePerson people={around.people} onChosen={choose} />
        ) : (
          <Outside />
        )}
      </FluentProvider>
    </LanguageContext>
  )
}

/** In a browser of its own the page has nobody to sign in with. */
function Outside() {
  const texts = useTexts(frameTexts)
  return <PlainMessage {...texts.outside} />
}
