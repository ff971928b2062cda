import type { Moment } from '../decision'
import type { ThingId } from '../ids'
import { reflectionWords, winWords } from './answers'
import { actingMember, type Deciders, isFiled, isKnown, meetingRefusal, type ReflectionFacts } from './facts'
import { reflectionText } from './reflection-text'
import type { ReflectionRefusal } from './refusals'
import type { Logged, Source } from './round'

/**
 * Reflections and wins from the chat. A message is logged once of each kind, whoever taps and however often; its author
 * is the author of what is logged, and may withdraw it until filing.
 */
export const logDeciders: Deciders<'log-reflection' | 'log-win' | 'withdraw-reflection' | 'withdraw-win'> = {
  'log-reflection': (facts, { id, occurrence, author, text: typed, source }, moment) => {
    const refused =
      (source === undefined ? null : sourceRefusal(facts, 'reflection', source, moment)) ??
      idRefusal(facts, id) ??
      meetingRefusal(facts, occurrence)
    if (refused !== null) return { refused }
    // Only a message shows whose words they are.
    const own = source !== undefined || author === actingMember(moment)
    if (!own || !isKnown(facts, author)) return { refused: { code: 'reflection-author-unknown' } }
    const read = reflectionText(typed)
    if ('refused' in read) return read
    const logged = { reflection: id, occurrence, author }
    return {
      events: [{ type: 'reflection-logged', ...logged, ...(source === undefined ? {} : { source }) }],
      words: [{ id: reflectionWords(id), text: read.text, author }],
    }
  },
  'log-win': (facts, { id, occurrence, author: named, text: typed, people, source }, moment) => {
    const refused =
      (source === undefined ? null : sourceRefusal(facts, 'win', source, moment)) ??
      idRefusal(facts, id) ??
      meetingRefusal(facts, occurrence)
    if (refused !== null) return { refused }
    const author = named ?? actingMember(moment)
    if (author === null || !isKnown(facts, author)) return { refused: { code: 'reflection-author-unknown' } }
    const stranger = people.find((member) => !isKnown(facts, member))
    if (stranger !== undefined) return { refused: { code: 'win-person-unknown', member: stranger } }
    const read = reflectionText(typed)
    if ('refused' in read) return read
    const win = { win: id, occurrence, author, people: [...new Set(people)] }
    return {
      events: [{ type: 'win-logged', ...win, ...(source === undefined ? {} : { source }) }],
      words: [{ id: winWords(id), text: read.text, author }],
    }
  },
  'withdraw-reflection': (facts, { id }, moment) => {
    const entry = facts.rounds.entries.find((known) => known.id === id)
    if (entry === undefined) return { refused: { code: 'reflection-unknown', id } }
    const { author, occurrence, words } = entry
    if (author !== actingMember(moment)) return { refused: { code: 'not-your-reflection', author } }
    if (isFiled(facts.rounds, occurrence)) return { refused: { code: 'reflection-is-filed' } }
    return {
      events: [{ type: 'reflection-withdrawn', reflection: id }],
      words: [{ id: words, text: null, author }],
    }
  },
  'withdraw-win': (facts, { id }, moment) => {
    const win = facts.rounds.wins.find((known) => known.id === id)
    if (win === undefined) return { refused: { code: 'win-unknown', id } }
    const { author, occurrence, people, words } = win
    const actor = actingMember(moment)
    // Whoever is named in a win may take it back too: nobody is praised in public against their will (FEATURES.md 33).
    if (actor === null || (author !== actor && !people.includes(actor)))
      return { refused: { code: 'not-your-win', author } }
    if (isFiled(facts.rounds, occurrence)) return { refused: { code: 'win-is-filed' } }
    return { events: [{ type: 'win-withdrawn', win: id }], words: [{ id: words, text: null, author }] }
  },
}

/** A message that is logged stays so; one whose author withdrew it may be logged again by the author alone. */
function sourceRefusal(
  { rounds }: ReflectionFacts,
  kind: Logged['kind'],
  source: Source,
  moment: Moment,
): ReflectionRefusal | null {
  const before = rounds.logged.filter(
    (logged) =>
      logged.kind === kind &&
      logged.source.conversation === source.conversation &&
      logged.source.message === source.message,
  )
  const actor = actingMember(moment)
  const there = [...rounds.entries, ...rounds.wins]
  const allowed = before.every(
    ({ thing, author }) => author === actor && there.every(({ id }) => id !== thing),
  )
  return allowed ? null : { code: 'already-logged', kind }
}

/** Ids are used once, also those of what was withdrawn: an old card must not reach a new text. */
function idRefusal({ rounds }: ReflectionFacts, id: ThingId): ReflectionRefusal | null {
  const used =
    [...rounds.entries, ...rounds.wins].some((thing) => thing.id === id) ||
    rounds.logged.some(({ thing }) => thing === id)
  return used ? { code: 'reflection-id-used', id } : null
}
