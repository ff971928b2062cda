export const preview = {
  title: 'This is what would change',
  looking: 'Looking what would change…',
  away: 'The server is away. As soon as it answers you see here what would change.',
  unreadable: 'Choose valid days, then you see here what would change.',
  nothing: 'No promised date changes.',
  traded: (of: string, date: string, to: string, back: string) =>
    `${to} takes ${date}, and ${of} takes ${back} instead.`,
  filled: (of: string, date: string, to: string) =>
    `${to} takes ${date}. The turn of ${of} stays owed and comes back at the next free date.`,
  empty: (date: string) => `Nobody can take ${date}. The lead is told; the turn stays owed.`,
  place: (date: string, role: string) => `${date} (${role})`,
  asked: (names: string) => `Nothing is final until we hear from ${names}.`,
  change: 'Dates that change',
  date: 'Date',
  noMeeting: 'no meeting',
  before: 'Now',
  after: 'Then',
  nobody: 'nobody yet',
  gone: (dates: string) => `No meeting any more on ${dates}.`,
  added: (dates: string) => `New meetings on ${dates}.`,
  moved: (from: string, to: string, time: string) => `The meeting on ${from} moves to ${to}, ${time}.`,
  more: (count: number) => `and ${count} more`,
  cutShort: (date: string, from: string) =>
    `On ${date} school ends at ${from}, before the meeting is over. Move or cancel that meeting.`,
}

export type PreviewTexts = typeof preview
