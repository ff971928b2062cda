export const settings = {
  title: 'Settings and your data',
  quiet: 'Send me no messages. I stay in the turns.',
  whoSees: 'Who sees what',
}

export type SettingsTexts = typeof settings
