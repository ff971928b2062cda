export const peopleCards = {
  minutes: (n: number) => `${n}\u00a0min`,
  clock: (hour: number, minute: string) => `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`,
  you: 'you',
  nobody: 'nobody yet',
}
