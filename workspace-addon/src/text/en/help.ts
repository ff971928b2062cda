import { englishCards } from '@roundtable/core'

export const helpTexts = {
  help: {
    title: 'What Roundtable does',
    text: 'Everyone gets a fair turn at leading, the agenda with its minutes stands in this Doc, and what the team learns is filed.',
    insert: 'puts the next agenda into this Doc, or brings it up to date',
    cannot: 'finds somebody for your date and shows both dates before anything changes',
    swap: 'asks a colleague to trade a date',
    why: 'one sentence for each turn',
    turns: 'who leads when, and how fair it was so far',
    reflect: 'sixty seconds at the end, with or without names, then filed',
    actions: 'what is open, with owner and age',
    notes: 'what you decided, and what to talk about next time',
    settings: 'members, days, goal, language, your data',
    privacy:
      'Roundtable opens only the Docs in which you allow it and the files that it makes. It asks for no reasons, keeps no recordings, and talks to Google and your own school only.',
  },
  outOfDate: {
    ...englishCards.outOfDate,
    text: 'Nothing was written. "Start again" shows how things stand now.',
  },
  refusal: englishCards.refusal,
  trouble: {
    title: 'Nothing was written',
    brokenTitle: 'Google broke off',
    uncertainTitle: 'Not certain yet',
    copiedTitle: 'This Doc is a copy',
    kept: 'What you typed is kept and goes along.',
    pasteAgain: 'What you pasted is too long to be kept here: paste it once more.',
    busy: 'Colleagues are writing at the same moment. Try again in a few seconds.',
    unreachable:
      "Your school's server does not answer. Try again in a minute; if it stays so, tell whoever runs Roundtable.",
    refused:
      "Google or your school's server does not let this account in. Check that you use your school account, then try again.",
    full: 'This Doc holds no more of the team\'s data. Press "Export everything" under "Our data", and bring the export into a new Doc.',
    damaged:
      "What stands in this Doc is not as Roundtable left it, so nothing is read or written. Undo the change in the Doc's version history, or bring the latest export into a new Doc.",
    broken:
      'Google broke off while this card was drawn. Nothing is lost. Try again in a minute; if it stays so, close the Doc and open it again.',
    uncertain:
      'Google broke off in the middle, so it is not certain whether this was done. Press "Try again": what was done already is not done twice. "Next meeting" shows how things stand.',
    copied:
      'The team that is known here belongs to the Doc from which this one was copied. "Start anew" forgets it here, and the other Doc stays as it is. "Go on here" makes this Doc the one of the team: then use the other one no more.',
    'no-doc': 'Open the Doc of your team, then open Roundtable again.',
    newer: 'A newer Roundtable wrote here. Close the Doc, open it again, and then try again.',
  },
  problem: englishCards.problem,
  saved: 'Saved',
}
