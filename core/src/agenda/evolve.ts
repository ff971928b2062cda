import type { AgendaBook, Choice, Item } from './agenda'
import { agendaWords } from './agenda-words'
import type { AgendaEvent } from './events'
import { sameTag } from './goal-tag'

type EventOf<T extends AgendaEvent['type']> = Extract<AgendaEvent, { type: T }>

function changeItem(book: AgendaBook, id: Item['id'], change: Partial<Item>): AgendaBook {
  return { ...book, items: book.items.map((item) => (item.id === id ? { ...item, ...change } : item)) }
}

function isOther({ choices }: AgendaBook, { occurrence, template }: Pick<Choice, 'occurrence' | 'template'>) {
  const before = choices.find((choice) => choice.occurrence === occurrence)
  return before !== undefined && before.template !== template
}

function withoutParts(
  tags: AgendaBook['goalTags'],
  occurrence: Choice['occurrence'],
): AgendaBook['goalTags'] {
  return tags.filter((tag) => tag.thing === 'item' || tag.occurrence !== occurrence)
}

/** How each event changes what the team's agendas hold. */
export const evolveAgenda: {
  [T in AgendaEvent['type']]: (book: AgendaBook, event: EventOf<T>) => AgendaBook
} = {
  // Parts of another template are others, whatever they are called.
  'template-chosen': (book, { type: _, ...choice }) => ({
    ...book,
    goalTags: isOther(book, choice) ? withoutParts(book.goalTags, choice.occurrence) : book.goalTags,
    choices: [...book.choices.filter(({ occurrence }) => occurrence !== choice.occurrence), choice],
  }),
  'item-added': (book, { item: id, occurrence, on, by, minutes }) => {
    const item: Item = {
      id,
      occurrence,
      addedOn: on,
      by,
      words: agendaWords('item', id),
      state: 'open',
      ...(minutes === undefined ? {} : { minutes }),
    }
    return { ...book, items: [...book.items, item] }
  },
  'item-finished': (book, { item, on }) => changeItem(book, item, { state: 'finished', stateOn: on }),
  'item-parked': (book, { item, on }) => changeItem(book, item, { state: 'parked', stateOn: on }),
  'goal-tagged': (book, { tag }) => ({ ...book, goalTags: [...book.goalTags, tag] }),
  'goal-untagged': (book, { tag }) => ({
    ...book,
    goalTags: book.goalTags.filter((known) => !sameTag(known, tag)),
  }),
  'decision-recorded': (book, { decision: id, occurrence, on, by }) => ({
    ...book,
    decisions: [
      ...book.decisions,
      { id, occurrence, recordedOn: on, by, words: agendaWords('decision', id) },
    ],
  }),
  'action-added': (book, { action: id, occurrence, owner, on, due }) => ({
    ...book,
    actions: [
      ...book.actions,
      {
        id,
        occurrence,
        owner,
        openedOn: on,
        words: agendaWords('action', id),
        state: 'open',
        ...(due === undefined ? {} : { due }),
      },
    ],
  }),
  'action-closed': (book, { action: id, how, on }) => ({
    ...book,
    actions: book.actions.map((action) =>
      action.id === id ? { ...action, state: how, closedOn: on } : action,
    ),
  }),
  'agenda-carried': (book, { occurrence, items, actions }) => {
    const before = book.carried.find((carried) => carried.occurrence === occurrence)
    const carried = {
      occurrence,
      items: [...(before?.items ?? []), ...items],
      actions: [...(before?.actions ?? []), ...actions],
    }
    return { ...book, carried: [...book.carried.filter((other) => other !== before), carried] }
  },
  'notes-taken': (book, { occurrence, notes, shortened }) => {
    const taken = notes.map(({ note: id, part }) => ({ id, part, words: agendaWords('note', id) }))
    const others = book.notes.filter((known) => known.occurrence !== occurrence)
    return { ...book, notes: [...others, { occurrence, notes: taken, shortened }] }
  },
  'note-written': (book, { note: id, occurrence, part, by }) => {
    const note = { id, occurrence, part, by, words: agendaWords('written', id) }
    const known = book.written.some((other) => other.id === id)
    const written = book.written.map((other) => (other.id === id ? note : other))
    return { ...book, written: known ? written : [...written, note] }
  },
  'note-withdrawn': (book, { note }) => ({
    ...book,
    written: book.written.filter(({ id }) => id !== note),
  }),
  'template-saved': (book, { template: id, minutes, leastMinutes }) => {
    const own = { id, words: agendaWords('template', id), minutes, leastMinutes }
    return { ...book, templates: [...book.templates.filter((other) => other.id !== id), own] }
  },
}
