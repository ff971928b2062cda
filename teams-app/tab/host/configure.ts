import { app, pages } from '@microsoft/teams-js'
import { frameTexts } from '../text/frame'
import { languageFor } from '../text/language'

/** The page that Teams shows while a tab is added: there is nothing to choose, so that saving is all. */
export async function configure(): Promise<void> {
  await app.initialize()
  const contentUrl = `${window.location.origin}/tab`
  pages.config.registerOnSaveHandler(async (saving) => {
    await pages.config.setConfig({ contentUrl, entityId: 'roundtable', suggestedDisplayName: 'Roundtable' })
    saving.notifySuccess()
  })
  pages.config.setValidityState(true)
  const { locale } = (await app.getContext()).app
  const language = languageFor(locale) === 'es' ? 'es' : 'en'
  document.documentElement.lang = language
  const line = document.createElement('p')
  line.textContent = frameTexts[language].configure
  document.body.append(line)
}
