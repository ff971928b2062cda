/** Sentences under which the tab shows what was given up. */
export const reasons = {
  inDoubt: 'Roundtable stopped while this was on its way. It may have arrived, so it was not sent again.',
  failedInDoubt:
    'Something went wrong while this was on its way. It may have arrived, so it was not sent again.',
  gaveUp: (attempts: number) => `This was tried ${attempts} times without success, so it was given up.`,
  removed: 'Roundtable was removed from this chat before this could be sent.',
  unheardOf: 'This version of Roundtable does not know how to do this.',
}
