import type { DataBook, DataTalk, Try } from './data-book'
import { dataWords } from './data-words'
import type { DataEvent } from './events'

type EventOf<T extends DataEvent['type']> = Extract<DataEvent, { type: T }>

function changeTalk(book: DataBook, id: DataTalk['id'], change: Partial<DataTalk>): DataBook {
  return { ...book, talks: book.talks.map((talk) => (talk.id === id ? { ...talk, ...change } : talk)) }
}

/** How each event changes the team's data. */
export const evolveData: {
  [T in DataEvent['type']]: (book: DataBook, event: EventOf<T>) => DataBook
} = {
  'results-added': (book, { results: id, date, rows }) => ({
    ...book,
    results: [...book.results, { id, date, words: dataWords('results', id), rows }],
  }),
  'results-removed': (book, { results }) => ({
    ...book,
    results: book.results.filter(({ id }) => id !== results),
  }),
  'data-talk-opened': (book, { talk: id, results, on }) => {
    const talk: DataTalk = {
      id,
      openedOn: on,
      results,
      see: dataWords('see', id),
      why: dataWords('why', id),
      finished: null,
    }
    return { ...book, talks: [...book.talks, talk] }
  },
  // What was written is words; the log only holds that somebody wrote.
  'data-talk-written': (book) => book,
  'try-added': (book, { try: id, talk, who, by }) => {
    const added: Try = {
      id,
      talk,
      who,
      by,
      words: dataWords('try', id),
      evidence: dataWords('evidence', id),
      judged: null,
    }
    return { ...book, tries: [...book.tries, added] }
  },
  'try-removed': (book, { try: gone }) => ({ ...book, tries: book.tries.filter(({ id }) => id !== gone) }),
  'data-talk-finished': (book, { talk, noChange, on }) =>
    changeTalk(book, talk, { finished: { on, noChange } }),
  'try-judged': (book, { try: judged, how, on }) => ({
    ...book,
    tries: book.tries.map((one) => (one.id === judged ? { ...one, judged: { how, on } } : one)),
  }),
}
