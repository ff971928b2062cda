import type { LocalDate, MemberId, OccurrenceId, ThingId, WordsId } from '../ids'

/** The template that the team chose for a meeting. Minutes are whole; those of the parts in their order. */
export interface Choice {
  occurrence: OccurrenceId
  template: ThingId
  minutes: number
  /** Given when the team itself divided the minutes; else they are fitted. */
  partMinutes?: readonly number[]
}

/** Something to talk about. It stays until finished; parked means put off on purpose. */
export interface Item {
  id: ThingId
  /** The meeting for which it was added; null when it comes to the first one from its day on. */
  occurrence: OccurrenceId | null
  addedOn: LocalDate
  by: MemberId | null
  words: WordsId
  minutes?: number
  state: 'open' | 'parked' | 'finished'
  /** When it was last parked or finished. */
  stateOn?: LocalDate
}

/** A topic that works on the team's goal, for as long as it lives, or a part that does at its meeting. */
export type GoalTag =
  | { thing: 'item'; id: ThingId }
  | { thing: 'part'; id: ThingId; occurrence: OccurrenceId }

/** Something that a member does until a date. It stays until done or dropped. */
export interface Action {
  id: ThingId
  /** The meeting at which it was agreed. */
  occurrence: OccurrenceId
  owner: MemberId
  openedOn: LocalDate
  words: WordsId
  due?: LocalDate
  state: 'open' | 'done' | 'dropped'
  closedOn?: LocalDate
}

export interface RecordedDecision {
  id: ThingId
  occurrence: OccurrenceId
  recordedOn: LocalDate
  by: MemberId | null
  words: WordsId
}

/** What a meeting took over from earlier ones when it began. */
export interface Carried {
  occurrence: OccurrenceId
  items: readonly ThingId[]
  actions: readonly ThingId[]
}

/** A template of the team's own, or its changes to one of the library. Its text is words. */
export interface OwnTemplate {
  id: ThingId
  words: WordsId
  minutes: number
  /** In the order of its parts. */
  leastMinutes: readonly number[]
}

/** A note of a meeting. `part` is the code of the part under which it stands (meeting-notes.ts); null for none. */
export interface Note {
  id: ThingId
  part: ThingId | null
  words: WordsId
}

/** What was noted at a meeting, as it was read last before filing, in its order. */
export interface MeetingNotes {
  occurrence: OccurrenceId
  notes: readonly Note[]
  /** Parts of whose notes not all is kept, because it was too much. */
  shortened: readonly (ThingId | null)[]
}

/** A note that a member wrote beside the Doc. */
export interface WrittenNote extends Note {
  occurrence: OccurrenceId
  by: MemberId | null
}

/** What the team's agendas hold beside the templates. Lists are in the order of recording. */
export interface AgendaBook {
  choices: readonly Choice[]
  items: readonly Item[]
  goalTags: readonly GoalTag[]
  actions: readonly Action[]
  decisions: readonly RecordedDecision[]
  carried: readonly Carried[]
  templates: readonly OwnTemplate[]
  /** From the Doc. */
  notes: readonly MeetingNotes[]
  written: readonly WrittenNote[]
}

export const emptyAgendaBook: AgendaBook = {
  choices: [],
  items: [],
  goalTags: [],
  actions: [],
  decisions: [],
  carried: [],
  templates: [],
  notes: [],
  written: [],
}
