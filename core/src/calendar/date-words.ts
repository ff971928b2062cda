import type { Weekday } from './local-date'

/** What one word of a date means. English and Spanish are read alike, without accents, in lower case. */
export type DateWord =
  | { kind: 'month'; month: number }
  | { kind: 'weekday'; weekday: Weekday }
  /** `mar` is a month beside a day and a weekday (martes) alone. */
  | { kind: 'month-or-weekday'; month: number; weekday: Weekday }
  | { kind: 'days-ahead'; days: number }
  | { kind: 'week' }
  /** "next Friday" is the one of next week; "el próximo viernes" the first that comes. */
  | { kind: 'next' | 'coming' }
  | { kind: 'from' | 'until' | 'onwards' | 'article' | 'filler' }

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'lunes', 'lun'],
  ['tuesday', 'tue', 'tues', 'martes'],
  ['wednesday', 'wed', 'weds', 'miercoles', 'mie'],
  ['thursday', 'thu', 'thur', 'thurs', 'jueves', 'jue'],
  ['friday', 'fri', 'viernes', 'vie'],
  ['saturday', 'sat', 'sabado', 'sab'],
  ['sunday', 'sun', 'domingo', 'dom'],
]

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
]

const others: readonly (readonly [DateWord, readonly string[]])[] = [
  [{ kind: 'month-or-weekday', month: 3, weekday: 2 }, ['mar']],
  [{ kind: 'days-ahead', days: 0 }, ['today', 'hoy']],
  [{ kind: 'days-ahead', days: 1 }, ['tomorrow', 'manana']],
  [{ kind: 'week' }, ['week', 'semana']],
  [{ kind: 'next' }, ['next']],
  [{ kind: 'coming' }, ['coming', 'proximo', 'proxima', 'viene']],
  [{ kind: 'from' }, ['from', 'desde', 'starting', 'partir']],
  [{ kind: 'until' }, ['until', 'till', 'til', 'to', 'through', 'thru', 'hasta', 'al', 'a', '-']],
  [{ kind: 'onwards' }, ['onwards', 'onward', 'adelante']],
  [{ kind: 'article' }, ['the', 'el', 'dia']],
  [
    { kind: 'filler' },
    ['on', 'of', 'in', 'de', 'del', 'la', 'en', 'que', 'this', 'este', 'esta', 'by', 'para'],
  ],
]

const dictionary: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...weekdays.flatMap((names, index) =>
    names.map((name): [string, DateWord] => [name, { kind: 'weekday', weekday: (index + 1) as Weekday }]),
  ),
  ...months.flatMap((names, index) =>
    names.map((name): [string, DateWord] => [name, { kind: 'month', month: index + 1 }]),
  ),
  ...others.flatMap(([word, names]) => names.map((name): [string, DateWord] => [name, word])),
])

/** What the word means in a date, or undefined when it is not part of one. */
export function dateWord(word: string): DateWord | undefined {
  return dictionary.get(word)
}
