/** What a member's calendar says. It leaves the school with the member's calendar program: no names of people. */
export const feedText = {
  name: (team: string) => `My turns: ${team}`,
  title: (role: string, team: string) => `${role}: ${team}`,
  note: 'Calendar programs look for changes only every 12 to 24 hours. The tab "Turns" of Roundtable has the dates as they stand now, and reminders come from there.',
}

export type FeedText = typeof feedText
