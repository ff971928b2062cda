export const linkTexts = {
  link: {
    inside: 'Use it inside Google Docs',
    title: 'Roundtable inside Google Docs',
    text: 'The next meeting, the turns and the agenda stand beside your Doc as well, for the same team. A code links the Doc to it.',
    show: 'Show a code',
    another: 'Show another code',
    code: (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`,
    valid: (minutes: number) => `Good once, for ${minutes} minutes.`,
    step: (n: number, text: string) => `${n}. ${text}`,
    steps: {
      first: "Open your team's Google Doc.",
      second: 'Open Roundtable in the bar on the right.',
      third: 'Choose "Use with Teams" and type this code.',
    },
    actsAs: 'Whoever types this code in the Doc acts as you. Show it to nobody.',
    notSetUp:
      'The add-on for Google Docs is not set up here. Ask whoever runs Roundtable at your school to set it up.',
    bring: 'Bring a team from a Google Doc',
    bringTitle: 'Bring a team from a Google Doc',
    bringSteps: {
      first: 'Open the Google Doc in which the team works now.',
      second: 'Open Roundtable in the bar on the right.',
      third: 'Choose "Move to Teams" and type this code.',
    },
    bringNote:
      'The team then belongs to this chat, with its turns, agendas and reflections. People are known by their e-mail address.',
  },
}
