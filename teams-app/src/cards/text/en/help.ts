export const helpTexts = {
  help: {
    title: 'What I can do',
    unclear: 'I did not understand that. Nothing was written.',
    meant: (word: string) => `Did you mean "${word}"?`,
    lines: [
      'next: the next meeting and who does what',
      'turns: who leads when',
      "away 12-16 Dec: I can't, find someone",
      'swap: trade a date',
      'why: why is it my turn',
      'agenda: the agenda, or another protocol',
      'reflect ...: keep a thought for the record',
      'win ...: something to celebrate',
      'action @name ... by Friday',
      'decision ...: what we agreed',
    ],
  },
  outOfDate: {
    title: 'This card is out of date',
    text: 'Nothing was written. Use the fresh card below.',
  },
  refusal: { title: 'That did not work' },
  chooseTeam: { title: 'Which team?', text: 'You are in more than one team.' },
  textMissing: (example: string) => `Say it in one line, for example: ${example}`,
  examples: {
    reflect: 'reflect The exit ticket showed two groups',
    win: 'win All six labs ran on time',
    action: 'action @Ben copy the rubric by Friday',
    decision: 'decision We use the same exit ticket in all classes',
    away: 'away 12-16 Dec',
  },
  problem: 'Something went wrong here. Nothing was written. Please try again in a minute.',
}
