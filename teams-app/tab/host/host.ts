/** The themes of Teams. */
export type ThemeName = 'light' | 'dark' | 'contrast'

/** What stands around the page: Teams, or in the local mode nothing but the browser. */
export interface Host {
  locale: string
  theme: ThemeName
  /** Called with each change while the page is open. */
  onTheme(changed: (theme: ThemeName) => void): void
  /** The `Authorization` header of the next call; fetched anew when Teams has a fresher one. */
  authorization(): Promise<string>
  /** Teams' id of the chat or channel around the tab; null in a tab of one's own. */
  chat: string | null
  /** Which page Teams opened, by a link or in the side panel of a meeting. */
  page: string | null
}
