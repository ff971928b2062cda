export const leaders = {
  who: {
    title: 'Who may look from outside',
    sees: 'A principal or coach whom you let in sees agreed products, how many meetings were held, planned or cancelled, wins that may leave the team, and the two lines that you write to each other. Never reflections, who led how often, notes or who was away.',
    none: 'Nobody looks at your team from outside.',
    since: (by: string | null, day: string) =>
      by === null ? `since ${day}` : `since ${day}, let in by ${by}`,
    dismiss: 'Let them look no more',
    dismissOf: (name: string) => `Let them look no more: ${name}`,
    invite: 'Let a leader in',
    code: 'Code for one leader',
    codeHint: (days: number) =>
      `Send it to your principal or coach. They open the Roundtable tab in Teams and type it there. It is shown once, works once, and for ${days} days.`,
    away: 'The server is away, so there is no code yet. Try again in a minute.',
  },
  looks: {
    title: 'Who looked',
    none: 'Nobody has looked yet. Every look of a leader stands here.',
    line: (name: string, page: string) => `${name} looked at ${page}`,
    pages: { overview: 'the overview' },
    hint: 'A page loaded again within ten minutes is the same look.',
    more: (count: number) => `Show ${count} more`,
  },
  feedback: {
    title: 'Feedback from your leaders',
    none: 'No feedback yet.',
    from: (name: string, day: string) => `${name}, ${day}`,
    new: 'New',
    praise: 'Praise',
    question: 'Question',
    read: 'Mark as read',
    readOf: (name: string, day: string) => `Mark as read: ${name}, ${day}`,
    answer: 'Your team’s answer, one line',
    send: 'Answer',
    answered: (name: string) => `${name} answered`,
  },
  overview: 'Did another team send you a code? Look at that team',
}

export type LeadersTexts = typeof leaders
