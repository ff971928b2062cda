import { englishCards } from '@roundtable/core'

export const settingsTexts = {
  settings: {
    title: 'Settings',
    where: 'Where our data lies',
    properties: 'In this Doc, out of sight. No server has it.',
    tab: 'In the tab "Roundtable" of this Doc. Do not change it by hand; no server has it.',
    onServer: (name: string) => `On ${name}, together with Microsoft Teams. This Doc shows it.`,
    aServer: "your school's server",
  },
  charter: {
    title: 'Goal and norms',
    text: 'Each agenda carries the goal and one of the norms.',
    goal: 'Our goal this year (may stay empty)',
    norms: 'Our norms, one on each line (may stay empty)',
    tooLong: 'Shorten it: 300 characters for the goal, 12 norms of at most 200.',
  },
  data: {
    title: 'Our data',
    export: 'Take everything along',
    exportText:
      'Writes everything that the team has here into a new Doc of yours: to keep it, or to bring it into another Doc.',
    exported: 'Everything of the team is in a new Doc in your Drive.',
    teams: 'Roundtable in Microsoft Teams',
    linkText:
      'In a chat of Teams that has no team yet, press "Bring a team from a Google Doc" and show a code. With the code this team moves to the school\'s server and is the team of that chat.',
    linked: 'Linked with Teams',
    unlinkText: 'This Doc no longer shows the team of Teams. The team itself stays as it is.',
  },
  join: {
    title: 'Join a team of Teams',
    text: 'In Teams, open "Our Doc", press "Use it inside Google Docs" and show a code. With the code this Doc shows the same team.',
    code: 'Code',
    hint: 'Letters and digits, as Teams shows it',
    codeError: 'Type the code as Teams shows it.',
    teamHere:
      'This Doc has a team of its own, so nothing was changed. "Settings", "Our data", "Move to Teams" takes it along; for another team open a new Doc.',
    linked:
      'This Doc shows a team of Teams already, so nothing was changed. For another team open a new Doc, or first press "Unlink" under "Our data".',
  },
  foreign: {
    title: 'This Doc belongs to a team of Teams',
    gone: 'Is that team no more?',
    goneText:
      'Ask a colleague first: whoever is of the team sees it here. If it is no more, take this Doc from it and set up a team anew.',
  },
  bring: {
    title: 'Bring an export',
    text: 'Open the Doc of the export, copy all of its text, and paste it here. The team then goes on in this Doc.',
    field: 'Text of the export',
    fieldError:
      'This is not an export of Roundtable. Copy the whole text of the export, from its first brace to the last.',
  },
  calendar: {
    ...englishCards.calendar,
    text: "Days without school, one line each, or the text of your district's calendar file (.ics).",
    hint: '23-27 Nov, Jan 5',
    meetings: (dates: string) => `Next meetings: ${dates}`,
    afterOn: (when: string) => `There is school after all: ${when}`,
  },
  addMeeting: englishCards.addMeeting,
}
