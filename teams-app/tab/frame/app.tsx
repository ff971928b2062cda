import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { type Around, lookAs } from '../begin'
import { frameTexts } from '../text/frame'
import { directionOf, languageFor, localeOf } from '../text/language'
import { LanguageContext } from '../use/use-language'
import { useTexts } from '../use/use-texts'
import { ChoosePerson } from './choose-person'
import { Home } from './home'
import { PlainMessage } from './plain-message'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** The whole page: theme, language, and whoever looks. */
export function App({ around, locale }: { around: Around; locale: string }) {
  const language = languageFor(locale)
  const [looker, setLooker] = useState(around.kind === 'outside' ? null : around.looker)
  const host = looker?.host
  const [theme, setTheme] = useState(host?.theme ?? 'light')
  useEffect(() => host?.onTheme(setTheme), [host])
  useEffect(() => {
    document.documentElement.lang = localeOf(language)
    document.documentElement.dir = directionOf(language)
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark'
  }, [language, theme])
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[theme]} dir={directionOf(language)} style={{ minHeight: '100vh' }}>
        {looker !== null ? (
          <Home looker={looker} language={language} />
        ) : around.kind === 'local' && around.people.length > 0 ? (
          <ChoosePerson people={around.people} onChosen={(person) => setLooker(lookAs(person, language))} />
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
