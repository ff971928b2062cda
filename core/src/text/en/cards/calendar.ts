export const calendarCards = {
  calendar: {
    title: 'School calendar',
    field: 'More days off',
    fieldError: 'Give at least one date.',
    yearFrom: 'School year: first day',
    yearUntil: 'School year: last day',
    yearError: 'Give the first and the last day of the school year.',
    unread: (line: string) => `Not understood: "${line}". Write it like "23-27 Nov".`,
    leftOut: (count: number, reason: string) =>
      `Left out: ${count === 1 ? '1 event that' : `${count} events, each of which`} ${reason}.`,
    daysOff: 'Days off',
    early: 'Early release',
    none: 'No days off are entered yet.',
  },
  addMeeting: {
    title: 'Add a meeting',
    text: 'One meeting more, on any day. All other dates stay as they are.',
    date: 'Date',
    dateError: 'Choose a date.',
  },
}
