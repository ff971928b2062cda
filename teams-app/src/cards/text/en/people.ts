export const peopleTexts = {
  minutes: (n: number) => `${n} min`,
  you: 'you',
  nobody: 'nobody yet',
  asked: (name: string) => `${name} (asked)`,
}
