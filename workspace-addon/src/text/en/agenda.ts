import { englishCards } from '@roundtable/core'

/** Why a Doc or the folder could not be used: who must do what. */
const trouble = {
  'not-asked':
    'Roundtable may not write in this Doc for you yet. Press "Allow" once; Google then asks you for this one Doc.',
  'no-access': 'Roundtable may not open this file for you. Ask its owner to share it with you as editor.',
  'read-only': 'You may read this Doc, but not write in it. Ask its owner to make you an editor.',
  gone: 'The file is not there any more, or not shared with you. Ask its owner to share it with you, then try again.',
  trashed: 'The file is in the bin. Its owner takes it out of the bin; then try again.',
  full: 'The Doc is too big for Google to change it here. Make a new Doc for the team and bring the export there.',
  storage: 'Google has no room left for this. Ask your Google administrator to make room in Drive.',
  rate: 'Google has too much to do at the moment. Nothing was changed. Try again in a minute.',
  rejected:
    'Somebody wrote in the Doc at the same moment, or Google did not take this. Nothing was changed. Try again.',
  'no-answer': 'Google did not answer in time. Try again: nothing is written twice.',
  'api-off':
    'A Google service is switched off for Roundtable. Ask your Google administrator to enable the Docs and Drive services for it.',
}

const folder = {
  'not-asked':
    'A colleague has begun this record in a Doc that is not open to you here. Open that Doc, open Roundtable there and press "Allow"; then try again. Or let the colleague file it.',
  'no-access':
    "Roundtable may not add files to the team's folder for you. Ask whoever looks after the folder to let you add files, then try again.",
  'read-only':
    "You may read the team's folder, but not add files. Ask whoever looks after it to let you, then try again.",
  gone: "The team's folder is not there any more, or not shared with you. Ask a colleague to share it with you, then try again.",
}

export const agendaTexts = {
  next: {
    ...englishCards.next,
    none: 'No meeting is planned. "Change set-up" says when the team meets, "School calendar" which days are off.',
    tooShort: (minutes: number, shortest: number) =>
      `${minutes} minutes are too few for this protocol; it needs ${shortest}. Press "Insert agenda" and choose another.`,
  },
  agenda: {
    ...englishCards.agenda,
    minutesError: 'Give a number of minutes from 5 to 240.',
  },
  insert: {
    title: 'Insert the agenda',
    parts: 'Parts',
    where: 'Where in the Doc',
    cursor: 'at the cursor',
    top: 'at the top',
    afterLast: 'after the last agenda',
    there: 'It is in the Doc already and is brought up to date. What people typed stays as it is.',
  },
  docs: {
    ...englishCards.docs,
    title: 'The agenda in the Doc',
    there: 'The agenda is in the Doc. Whatever people type there stays as it is.',
    trouble: { doc: trouble, folder: { ...trouble, ...folder } },
  },
  actions: {
    ...englishCards.actions,
    count: (n: number) => (n === 1 ? '1 open action' : `${n} open actions`),
    none: 'No open actions. Add the first one below.',
  },
  notes: {
    title: 'Decisions and topics',
    none: 'There is no meeting to add to. "School calendar" adds one.',
    decisions: 'Decided at this meeting',
    topics: 'To talk about',
    topic: 'Topic',
    one: 'One more',
    kind: 'This is',
    decision: 'a decision of this meeting',
    topicNext: 'a topic for the next meeting',
    text: 'In one or two sentences',
    error: 'Write a few words, then add them.',
    fromDoc:
      'Decisions, actions and topics that were typed under the agenda can be taken over: the Doc stays as it is.',
  },
}
