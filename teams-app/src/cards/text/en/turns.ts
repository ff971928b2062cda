export const turnsTexts = {
  turns: {
    open: 'not settled yet',
    title: "Everyone's turns",
    share: 'Turns this year',
    shareLine: (done: number, share: string) => `${done} done, fair share so far ${share}`,
    note: 'Only the team sees this. A turn that was missed comes back by itself.',
    none: 'No turns are planned yet. Open "Change set-up" to say when the team meets.',
    forecast: 'Later dates may still move.',
  },
  away: {
    title: "I can't",
    text: 'Which days? No reason is asked for or kept.',
    from: 'From',
    until: 'Until',
    dateError: 'Choose a date.',
    kind: 'I am',
    kindError: 'Choose one.',
    away: 'away',
    notLeading: 'there, but not leading',
    previewTitle: 'This is what would change',
    exchange: (mine: string, name: string, theirs: string) =>
      `${name} takes ${mine}, and you take ${theirs} instead.`,
    filled: (mine: string, name: string) =>
      `${name} takes ${mine}. Your turn stays owed and comes back at the next free date.`,
    empty: (mine: string) => `Nobody can take ${mine}. The lead is told; your turn stays owed.`,
    nothing: 'You have no turn on these days, so no date changes. You are marked away.',
    asked: (name: string) => `${name} is asked first. Nothing is final until then.`,
    own: 'Your absences',
    back: 'I am back',
  },
  exchange: {
    asked: 'You are asked',
    open: 'Not settled yet',
    fill: (name: string, theirs: string) =>
      `${name} can't on ${theirs}. Could you take it? Your other dates stay as they are.`,
    filled: (name: string, date: string) => `${name} has ${date}.`,
    keep: 'I keep it',
    giveBack: 'Give it back',
    backOffer: (name: string, date: string) =>
      `${name} can come on ${date} after all. Do you want to give the date back?`,
    title: 'Can you take this date?',
    offer: (name: string, theirs: string, mine: string) =>
      `${name} can't on ${theirs}. You would take it, and ${name} takes your ${mine}.`,
    role: 'Role',
    done: (first: string, firstDate: string, second: string, secondDate: string) =>
      `${first} has ${firstDate}, ${second} has ${secondDate}.`,
    settled: 'Settled',
    gone: 'This exchange is no longer open. The card shows how the dates stand now.',
    waiting: (name: string) => `Waiting for ${name}.`,
  },
  swap: {
    gone: 'This swap is no longer open. The turns show how the dates stand now.',
    title: 'Swap a date',
    mine: 'My date',
    mineError: 'Choose your date.',
    theirs: 'For this date',
    theirsError: 'Choose a date to swap for.',
    none: 'There is nothing to swap yet: you or the others have no published turn.',
    askedTitle: 'Swap?',
    offer: (name: string, theirs: string, mine: string) => `${name} offers ${theirs} for your ${mine}.`,
  },
  why: {
    title: 'Why me?',
    none: 'You have no turn in the next meeting.',
    runnerUp: 'Next in line',
  },
  cancel: {
    whichLabel: 'Which meeting',
    whichError: 'Choose a meeting.',
    title: 'Cancel a meeting',
    which: (date: string) => `The meeting on ${date}`,
    slide: 'Slide: turns move on by one meeting',
    keep: 'Keep dates: whoever had this date gets the next free one',
    mode: 'And the turns?',
    modeError: 'Choose one.',
    previewTitle: 'This would change',
    change: (date: string, role: string, before: string, after: string) =>
      `${date}, ${role}: ${before} → ${after}`,
    nothing: 'No other date changes.',
  },
  changed: {
    cancelled: (role: string, date: string) =>
      `The meeting on ${date} is cancelled, so your ${role} that day is too.`,
    title: 'A date has changed',
    yours: (role: string, date: string) => `You now have ${role} on ${date}.`,
    notYours: (role: string, date: string, name: string) => `${name} now has ${role} on ${date}, not you.`,
  },
}
