export const guard = {
  found: (words: string) => `This may tell which student it is about: ${words}. Initials keep it private.`,
  quoted: (words: string) => `“${words}”`,
  initials: 'Use initials',
  keep: 'Keep it',
}

export type GuardTexts = typeof guard
