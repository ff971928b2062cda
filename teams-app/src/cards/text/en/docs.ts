import { englishCards } from '@roundtable/core'

/** Who is meant by an account whose address we do not know. */
const us = 'the Google account of Roundtable'

/** Why Google does not let us: who must do what. `account` is the address to share with. */
const trouble = {
  'sign-in': () =>
    'Google does not let Roundtable sign in any more. Ask whoever runs Roundtable at your school to renew its sign-in.',
  scope: () =>
    "Roundtable's sign-in lacks a permission. Ask whoever runs it to sign it in again, with the permissions for Docs and for Drive files.",
  'api-disabled': () =>
    'A Google service is switched off for Roundtable. Ask your Google administrator to enable the Google Docs API and the Google Drive API in its project.',
  'no-access': (account: string | null) =>
    `Roundtable may not open the Doc. Its owner opens it in Google, presses "Share", and adds ${account ?? us} as editor.`,
  'read-only': (account: string | null) =>
    `Roundtable may read the Doc, but not write in it. Its owner opens "Share" in the Doc and makes ${account ?? us} an editor.`,
  gone: (account: string | null) =>
    `The Doc is not there, or not shared with Roundtable. Its owner shares it with ${account ?? us} as editor, or you paste the link of another Doc.`,
  trashed: () =>
    'The Doc is in the bin. Its owner takes it out of the bin, or you paste the link of another Doc.',
  'too-big': () => 'The Doc is too big for Google to open here. Start a new one and paste its link.',
  'storage-full': () =>
    'Google has no room left for this. Ask your Google administrator to make room in the shared drive.',
  exists: () => 'Google did not take this, and nothing was changed. Press "Try again".',
  rejected: () =>
    'Google did not take this, and nothing was changed. Press "Try again"; if it stays so, ask whoever runs Roundtable to look at its log.',
}

const folder = (account: string | null) =>
  `Roundtable may not add files to its folder in Drive. Whoever looks after the shared drive makes ${account ?? us} a content manager of the folder.`

export const docsTexts = {
  docs: {
    ...englishCards.docs,
    put: 'Put into the Doc',
    update: 'Update the Doc',
    open: 'Open the Doc',
    running: 'Our Doc',
    title: 'The agenda in your Doc',
    onItsWay: 'The agenda is on its way into your Doc. A message here says when it is there.',
    there: 'The agenda is in your Doc. Whatever people type there stays as it is.',
    runningTitle: 'The Doc of your team',
    runningText: (account: string | null) =>
      `Paste the link of the Google Doc in which your team keeps its agendas, and share it with ${account ?? us} as editor.`,
    runningNone: 'Without a link, Roundtable makes a new Doc with the first agenda.',
    runningNow: 'Agendas go into the Doc that is linked below. Paste another link to change it.',
    field: 'Link of the Doc',
    fieldError: 'Paste the link of a Google Doc. It begins with https://docs.google.com/document/.',
    forget: 'Use no Doc',
    trouble: {
      doc: trouble,
      folder: { ...trouble, 'no-access': folder, 'read-only': folder, gone: folder, trashed: folder },
    },
  },
}
