export const agendaCards = {
  next: {
    title: 'Next meeting',
    goal: 'Goal',
    norm: 'Norm of the day',
    roles: 'Who does what',
    agenda: 'Agenda',
    openActions: 'Open actions',
    due: (date: string) => `by ${date}`,
    age: (meetings: number) =>
      meetings === 0 ? 'new' : meetings === 1 ? 'from last meeting' : `open for ${meetings} meetings`,
    more: (n: number) => `and ${n} more`,
  },
  agenda: {
    template: 'Protocol',
    templateError: 'Choose a protocol.',
    minutes: 'Minutes',
    choice: (title: string, minutes: number) =>
      title.includes(String(minutes)) ? title : `${title} (${minutes} min)`,
  },
  docs: {
    left: 'The Doc stays as it is.',
    kept: (n: number) =>
      n === 1
        ? 'Somebody typed in one of our lines, so it was left to you.'
        : `Somebody typed in ${n} of our lines, so they were left to you.`,
    again: 'Insert it again',
    goOn: 'Go on there',
    leave: 'Leave it',
    leaveOut: 'Leave them out',
    tryAgain: 'Try again',
    questions: {
      'agenda-was-deleted': 'Somebody deleted this agenda from the Doc. Insert it again, or leave it out?',
      'agenda-was-moved':
        'Somebody moved this agenda to another place in the Doc. Go on with it there, or leave it as it is?',
      'agenda-blocks-deleted':
        'Somebody deleted some lines of this agenda from the Doc. Insert them again, or leave them out?',
      'agenda-blocks-moved':
        'Somebody put lines of this agenda in another order. Go on with that order, or leave the Doc as it is?',
    },
    troubleTitle: 'Google needs a hand',
  },
  actions: {
    title: 'Open actions',
    one: 'One more',
    text: 'What',
    textError: 'Say what is to be done.',
    owner: 'Who',
    ownerError: 'Choose who does it.',
    due: 'By (may stay empty)',
    dueError: 'Choose a date.',
  },
}
