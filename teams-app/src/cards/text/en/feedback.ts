/** A leader's two lines to the team, and its answer. */
export const feedbackTexts = {
  feedback: {
    title: 'Feedback for the team',
    from: (name: string, date: string) => `${name}, ${date}`,
    praise: 'Praise',
    question: 'Question',
    read: (name: string) => `The team and ${name} read the answer.`,
    answer: 'The team’s answer, one line',
    error: 'Write an answer of one line.',
    send: 'Answer',
    answered: (name: string) => `${name} answered`,
  },
}
