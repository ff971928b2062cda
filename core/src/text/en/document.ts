/** What a rendering of a document adds of its own. */
export const documentTextEn = {
  done: 'Done',
  open: 'To do',
  indexTitle: (team: string) => `${team}: meetings on file`,
  date: 'Date',
  meeting: 'Meeting',
  file: 'File',
}

export type DocumentText = typeof documentTextEn
