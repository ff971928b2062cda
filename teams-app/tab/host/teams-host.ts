import { app, authentication } from '@microsoft/teams-js'
import type { Host, ThemeName } from './host'

function themeOf(name: string): ThemeName {
  if (name === 'contrast' || name === 'dark') return name
  return 'light'
}

/** Speaks with Teams; rejects when nobody around the page answers. */
export async function teamsHost(): Promise<Host> {
  await app.initialize()
  const context = await app.getContext()
  const inMeeting = context.page.frameContext === 'sidePanel' || context.page.frameContext === 'meetingStage'
  app.notifySuccess()
  return {
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(themeOf(theme))),
    authorization: async () => `Bearer ${await authentication.getAuthToken()}`,
    chat: context.chat?.id ?? context.channel?.id ?? null,
    page: context.page.subPageId || (inMeeting ? 'meeting' : null),
  }
}
