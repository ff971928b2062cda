import type { Closed } from './closed-rounds'
import type { Dump } from './dump'

/** How an attacker puts the answers of a round into an order, hoping that it is the one in which they came. */
type Order = (words: Dump['words'], dump: Dump) => Dump['words']

type Word = Dump['words'][number]

const by =
  (value: (word: Word, dump: Dump) => number | string): Order =>
  (words, dump) => {
    const keyed = words.map((word) => ({ word, key: value(word, dump) }))
    return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ word }) => word)
  }

const secretOf = ({ id }: Word) => id.split(':').at(-1) ?? ''
const block = (place: string) => place.replace(/\d+/g, (digits) => digits.padStart(12, '0'))

/** Each tries something else that the dump holds. */
const orders: Readonly<Record<string, Order>> = {
  'as the table gives them': (words) => words,
  'as the table gives them, from its end': (words) => [...words].reverse(),
  'by the place of the row': by((word) => block(word.place)),
  'by the transaction that wrote the row': by((word) => block(word.prints.transaction ?? '')),
  'by id': by((word) => word.id),
  'by id, from its end': (words) => [...words].sort((a, b) => (a.id < b.id ? 1 : -1)),
  'by the number in the id': by((word) => Number.parseInt(secretOf(word).slice(-12), 16)),
  'by length': by((word) => word.text.length),
  'by text': by((word) => word.text),
  'where it is found first in the files': by((word, { raw }) => raw.indexOf(word.text)),
  'where it is found last in the files': by((word, { raw }) => raw.lastIndexOf(word.text)),
  'how often it lies in the files': by((word, { raw }) => raw.split(word.text).length),
  'where the id is found in the files': by((word, { raw }) => raw.indexOf(secretOf(word))),
  'where it stands in the backup': by((word, { backup }) => backup.indexOf(JSON.stringify(word.text))),
  'where the id stands in the backup': by((word, { backup }) => backup.indexOf(secretOf(word))),
}

/** In which order people wrote, from the log: who took part, when, by which version. */
const arrivals: Readonly<Record<string, (taken: Dump['events']) => Dump['events']>> = {
  'by version': (taken) => taken,
  'by version, those who took back as they wrote again': (taken) =>
    [...new Map(taken.map((one) => [one.by, one])).values()].sort((a, b) => a.version - b.version),
  'by time waited': (taken) => {
    const waited = taken.map((one, n) => ({ one, ms: one.at - (taken[n - 1]?.at ?? one.at) }))
    return waited.sort((a, b) => a.ms - b.ms).map(({ one }) => one)
  },
  'by id of the member': (taken) => [...taken].sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1)),
}

/**
 * What each strategy finds: how many answers it gave to their writer. `chance` is what guessing would find, one for each
 * round, and its spread.
 */
export function attack(dump: Dump, closed: readonly Closed[]) {
  const hits = new Map<string, number>()
  for (const { team, round, wrote } of closed) {
    const words = dump.words.filter((word) => word.team === team && word.id.startsWith(`answer:${round}:`))
    const taken = dump.events.filter(
      ({ team: of, event }) => of === team && event.includes('"took-part"') && event.includes(`"${round}"`),
    )
    const writer = new Map(wrote.map(({ text, by }) => [text, by as string]))
    for (const [how, order] of Object.entries(orders)) {
      const ordered = order(words, dump)
      for (const [when, arrival] of Object.entries(arrivals)) {
        const people = [...new Set(arrival(taken).map(({ by }) => by))]
        const found = ordered.filter(({ text }, n) => writer.get(text) === people[n]).length
        const name = `${how}; people ${when}`
        hits.set(name, (hits.get(name) ?? 0) + found)
      }
    }
  }
  const answers = closed.reduce((sum, { wrote }) => sum + wrote.length, 0)
  // A random order gives each round one right answer on average, with a variance of one.
  const bound = closed.length + 3 * Math.sqrt(closed.length)
  const best = [...hits].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return { best: { strategy: best[0], hits: best[1] }, bound, answers, strategies: hits.size }
}
