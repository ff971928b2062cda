export const reflectionCards = {
  closing: {
    title: 'One minute to look back',
    nothing: 'Write at least one line, or say who led, then send.',
    led: 'Who really led?',
    action: 'One action (may stay empty)',
    actionOwner: 'Who does it',
    win: 'One win to celebrate (may stay empty)',
    sendAgain: 'You took this back before. Send it once more to keep it.',
    takenPart: (n: number) =>
      n === 0 ? 'No answers yet.' : n === 1 ? '1 answer so far.' : `${n} answers so far.`,
  },
  answered: {
    title: 'Thank you',
    text: 'Your reflection is kept. You can take it back until it is filed.',
    anonymous:
      'Your reflection is kept without your name. Until the round closes you can take it back, with this card only: nothing else knows which answer is yours.',
    saved: 'What you entered is kept.',
  },
  withdrawn: {
    title: 'Taken back',
    text: 'Your reflection is erased.',
  },
  filed: {
    title: 'Filed',
    text: (name: string) => `Agenda, decisions, actions and reflections are in "${name}".`,
  },
}
