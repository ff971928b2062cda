import { tryItem } from '../data/data-words'
import type { DataEvent } from '../data/events'
import type { AgendaBook, Item } from './agenda'
import { agendaWords } from './agenda-words'

type EventOf<T extends DataEvent['type']> = Extract<DataEvent, { type: T }>

/**
 * A try of a talk about data comes onto the agenda of the first meeting from its day on, with the question whether it
 * worked, and stays like any item until the team has judged it (FEATURES 18).
 */
export const evolveAgendaByTries = {
  'try-added': (book: AgendaBook, { try: added, by }: EventOf<'try-added'>): AgendaBook => {
    const id = tryItem(added)
    const item: Item = {
      id,
      occurrence: null,
      addedOn: by,
      by: null,
      words: agendaWords('item', id),
      state: 'open',
    }
    return { ...book, items: [...book.items.filter((other) => other.id !== id), item] }
  },
  'try-removed': (book: AgendaBook, { try: gone }: EventOf<'try-removed'>): AgendaBook => ({
    ...book,
    items: book.items.filter(({ id }) => id !== tryItem(gone)),
  }),
  'try-judged': (book: AgendaBook, { try: judged, on }: EventOf<'try-judged'>): AgendaBook => ({
    ...book,
    items: book.items.map((item) =>
      item.id === tryItem(judged) ? { ...item, state: 'finished', stateOn: on } : item,
    ),
  }),
}
