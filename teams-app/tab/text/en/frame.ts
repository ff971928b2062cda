export const frame = {
  title: 'Roundtable',
  pages: {
    meeting: 'This meeting',
    turns: 'Turns',
    agenda: 'Agenda',
    team: 'Team',
    goals: 'Goals and data',
    reflections: 'Reflections and wins',
    settings: 'Settings and your data',
  },
  skip: 'Skip to the page',
  pagesOf: 'Pages',
  team: 'Team',
  loading: 'Loading…',
  late: 'Still waiting for the server. You need not do anything.',
  stale: 'The server is away. You see the last that it said; this page asks again by itself.',
  waiting: (count: number) =>
    count === 1
      ? 'One thing that you did is not sent yet. It stays here and is sent as soon as the server answers.'
      : `${count} things that you did are not sent yet. They stay here and are sent as soon as the server answers.`,
  tryNow: 'Try now',
  broken: 'This page has a fault. What you typed is kept; load it again.',
  reload: 'Load again',
  noTeam: {
    title: 'No team yet',
    text: 'Roundtable knows no team of yours. Add the Roundtable app to your team’s chat or channel and press “Set up” there; then open this tab again.',
  },
  gone: {
    title: 'This team is not here',
    text: 'You do not belong to it any more, or it does not exist. Ask a team lead to add you again, or choose another team.',
  },
  outside: {
    title: 'Open Roundtable in Teams',
    text: 'This page lives in Microsoft Teams: open the Roundtable tab of your team’s chat, channel or meeting.',
  },
  away: {
    title: 'The server does not answer',
    text: 'Nothing is lost. This page tries again by itself every few seconds.',
  },
  configure: 'There is nothing to choose: press Save, and the tab shows the team of this chat or channel.',
  who: { title: 'Who are you today?', text: 'This is the demonstration: be anybody of the invented team.' },
}

export type FrameTexts = typeof frame
