import { allNotesOf, notesView } from './agenda/meeting-notes'
import type { LocalDate, MemberId, OccurrenceId, WordsId } from './ids'
import { meetingAgenda } from './meeting'
import type { Answer } from './reflection/answers'
import type { Day, Meeting, Person } from './reflection/summary'
import type { Team } from './state'
import { teamNameWords } from './team/events'
import { leadRole } from './team/lead-role'
import type { Speaker } from './text/speaker'

/** What a record is drawn from beside the team. */
export interface RecordSources {
  speaker: Speaker
  today: LocalDate
  words: (id: WordsId) => string | undefined
  /** The answers of the meeting's anonymous round, rewritten; empty for any other. */
  answers: readonly Answer[]
}

/**
 * All that is filed of a meeting: the agenda as held, who did what, decisions, actions, reflections and wins.
 * Words that were erased are left out. Undefined when the calendar does not hold the meeting.
 */
export function meetingRecord(
  team: Team,
  occurrence: OccurrenceId,
  { speaker, today, words, answers }: RecordSources,
): Meeting | undefined {
  const { language } = speaker
  const view = meetingAgenda(team, { language, today, words }, occurrence)
  if (view === undefined) return undefined
  const person = (member: MemberId): Person => ({ name: speaker.name(member) })
  const day = (date: LocalDate): Day => ({ date, text: speaker.date(date) })
  const here = <T extends { occurrence: OccurrenceId; words: WordsId }>(things: readonly T[]) =>
    things.flatMap((thing) => {
      const text = words(thing.words)
      return thing.occurrence === occurrence && text !== undefined ? [{ ...thing, text }] : []
    })
  const known = new Set(team.profile.roles.map(({ id }) => id))
  const first = leadRole(team.profile)
  const notes = notesView(
    allNotesOf(team.agenda, occurrence),
    view.parts.map(({ id }) => id),
    words,
  )
  const actions = [...view.carriedActions, ...view.newActions]
  return {
    language,
    team: words(teamNameWords) ?? '',
    title: view.template?.title ?? (first === null ? '' : speaker.role(first)),
    day: { date: view.date, text: speaker.dateWithYear(view.date) },
    mark: `roundtable:${occurrence}`,
    present: (team.turns.held[occurrence]?.attendance ?? []).map(person),
    doers: view.roles
      .filter(({ role, members }) => known.has(role) && members.length > 0)
      .map(({ role, members }) => ({ role: speaker.role(role), people: members.map(person) })),
    parts: view.parts.map(({ id, title, minutes, forGoal }) => ({
      title,
      minutes,
      forGoal,
      notes: notes.under(id),
    })),
    notes: notes.others,
    topics: [...view.carriedItems, ...view.items].flatMap(({ text, state, forGoal }) =>
      text === null ? [] : [{ text, done: state === 'finished', forGoal }],
    ),
    decisions: view.decisions.flatMap(({ text }) => (text === null ? [] : [text])),
    actions: actions.flatMap(({ text, owner, due, state }) =>
      text === null || state === 'dropped'
        ? []
        : [{ text, owner: person(owner), due: due === null ? null : day(due), done: state === 'done' }],
    ),
    reflections: here(team.rounds.entries).map(({ prompt, author, text }) => ({
      prompt,
      author: person(author),
      text,
    })),
    round: team.rounds.rounds.find((round) => round.occurrence === occurrence) ?? null,
    answers,
    wins: here(team.rounds.wins).map(({ author, people, text }) => ({
      text,
      author: person(author),
      people: people.map(person),
    })),
  }
}
