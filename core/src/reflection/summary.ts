import type { NotesView } from '../agenda/meeting-notes'
import {
  type Block,
  type Checklist,
  type Content,
  type Document,
  plain,
  type RichText,
  type Run,
} from '../document/block'
import type { LocalDate } from '../ids'
import { reflectionLabels } from '../text/reflection'
import { type Answer, promptAnswered } from './answers'
import { staysUnread } from './decide-round'
import type { PromptId } from './frames'
import type { Round } from './round'

export interface Person {
  readonly name: string
  readonly email?: string
}

/** A day, and how the team's language says it. */
export interface Day {
  readonly date: LocalDate
  readonly text: string
}

/** What is known of a meeting when it is filed. A `text` that was erased is left out by the caller. */
export interface Meeting {
  readonly language: 'en' | 'es'
  readonly team: string
  readonly title: string
  readonly day: Day
  /** The mark that later renderings find it by: an id of ours, 1 to 256 characters. */
  readonly mark: string
  /** Empty when attendance was not taken. */
  readonly present: readonly Person[]
  readonly doers: readonly { readonly role: string; readonly people: readonly Person[] }[]
  readonly parts: readonly {
    readonly title: string
    readonly minutes: number
    /** Tagged with the team's goal. */
    readonly forGoal: boolean
    readonly notes: NotesView
  }[]
  /** What was noted elsewhere in the agenda. */
  readonly notes: NotesView
  /** What was to be talked about, and whether it is done. */
  readonly topics: readonly { readonly text: string; readonly done: boolean; readonly forGoal: boolean }[]
  readonly decisions: readonly string[]
  readonly actions: readonly {
    readonly text: string
    readonly owner: Person
    readonly due: Day | null
    readonly done: boolean
  }[]
  /** With names; `prompt` is null for what was logged outside a round. */
  readonly reflections: readonly {
    readonly prompt: PromptId | null
    readonly author: Person
    readonly text: string
  }[]
  readonly round: Round | null
  /** The rewritten answers of `round`, when it is anonymous. */
  readonly answers: readonly Answer[]
  readonly wins: readonly {
    readonly text: string
    readonly author: Person
    readonly people: readonly Person[]
  }[]
}

type Labels = (typeof reflectionLabels)['en']

/**
 * What is filed of a meeting: the agenda as held, decisions, actions, reflections and wins; a part without content is
 * left out. Anonymous answers are in it only if the round is over and enough people took part, in an order that comes
 * from their random ids.
 */
export function summary(meeting: Meeting): Document {
  const labels = reflectionLabels[meeting.language]
  const title = `${meeting.team}: ${meeting.title}`
  const blocks: readonly Content[] = [
    { kind: 'heading', level: 1, text: plain(title) },
    { kind: 'paragraph', text: [dayRun(meeting.day)] },
    ...people(meeting, labels),
    ...section(
      labels.summary.agenda,
      meeting.parts.flatMap((part) => partBlocks(part, labels)),
    ),
    ...section(labels.summary.notes, notesBlocks(meeting.notes, labels)),
    ...section(
      labels.summary.topics,
      checklist(
        meeting.topics.map(({ text, done, forGoal }) => ({ done, text: plain(text + tag(forGoal, labels)) })),
      ),
    ),
    ...section(labels.summary.decisions, list(meeting.decisions.map(plain))),
    ...section(labels.summary.actions, actions(meeting, labels)),
    ...section(labels.summary.reflections, [...named(meeting, labels), ...anonymous(meeting, labels)]),
    ...section(labels.summary.wins, list(meeting.wins.map((win) => winText(win, labels)))),
  ]
  const marked: Block = { kind: 'mark', name: meeting.mark, blocks }
  return { title: `${title}, ${meeting.day.text}`, language: meeting.language, blocks: [marked] }
}

function section(title: string, content: readonly Content[]): readonly Content[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 2, text: plain(title) }, ...content]
}

function subsection(title: string, items: readonly RichText[]): readonly Content[] {
  return items.length === 0 ? [] : [{ kind: 'heading', level: 3, text: plain(title) }, ...list(items)]
}

function list(items: readonly RichText[]): readonly Content[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

function people({ present, doers }: Meeting, { summary }: Labels): readonly Content[] {
  const who: readonly RichText[] = [
    ...(present.length === 0 ? [] : [labelled(summary.present, names(present))]),
    ...doers.map(({ role, people }) => labelled(role, names(people))),
  ]
  return section(summary.roles, list(who))
}

function tag(forGoal: boolean, { summary }: Labels): string {
  return forGoal ? ` · ${summary.forGoal}` : ''
}

function partBlocks(part: Meeting['parts'][number], labels: Labels): readonly Content[] {
  const { title, minutes, forGoal, notes } = part
  const heading = plain(labels.summary.part(title, minutes) + tag(forGoal, labels))
  return [{ kind: 'heading', level: 3, text: heading }, ...notesBlocks(notes, labels)]
}

function notesBlocks({ texts, shortened }: NotesView, { summary }: Labels): readonly Content[] {
  const rest: RichText = [{ kind: 'text', text: summary.shortened, style: 'italic' }]
  return [...list(texts.map(plain)), ...(shortened ? [{ kind: 'paragraph' as const, text: rest }] : [])]
}

function checklist(items: Checklist['items']): readonly Content[] {
  return items.length === 0 ? [] : [{ kind: 'checklist', items }]
}

function actions(meeting: Meeting, { summary }: Labels): readonly Content[] {
  const items = meeting.actions.map(({ text, owner, due, done }) => {
    const by: readonly Run[] = due === null ? [] : [...plain(` ${summary.due} `), dayRun(due)]
    return { done, text: [...labelled(owner, plain(text)), ...by] }
  })
  return checklist(items)
}

function named({ reflections, round }: Meeting, { prompts, summary }: Labels): readonly Content[] {
  const under = (prompt: PromptId | null) =>
    reflections
      .filter((reflection) => reflection.prompt === prompt)
      .map(({ author, text }) => labelled(author, plain(text)))
  const written = reflections.flatMap(({ prompt }) => (prompt === null ? [] : [prompt]))
  const asked = [...new Set([...(round?.prompts ?? []), ...written])]
  return [
    ...asked.flatMap((prompt) => subsection(prompts[prompt], under(prompt))),
    ...subsection(summary.besides, under(null)),
  ]
}

function anonymous({ round, answers }: Meeting, { prompts, summary }: Labels): readonly Content[] {
  if (round === null || round.mode !== 'anonymous' || round.state === 'open' || round.took.length === 0)
    return []
  if (staysUnread(round)) return [{ kind: 'paragraph', text: plain(summary.tooFew(round.threshold)) }]
  const shuffled = [...answers].sort((a, b) => (a.id < b.id ? -1 : 1))
  return round.prompts.flatMap((prompt) => {
    const here = shuffled.filter(({ id }) => promptAnswered(round.id, id) === prompt)
    return subsection(
      `${prompts[prompt]} (${summary.anonymous})`,
      here.map(({ text }) => plain(text)),
    )
  })
}

function winText({ text, author, people }: Meeting['wins'][number], { summary }: Labels): RichText {
  const about: readonly Run[] =
    people.length === 0 ? [] : [...plain(` (${summary.about} `), ...names(people), ...plain(')')]
  return [...labelled(author, plain(text)), ...about]
}

function labelled(label: string | Person, text: RichText): RichText {
  const start: Run =
    typeof label === 'string' ? { kind: 'text', text: label, style: 'bold' } : personRun(label)
  return [start, ...plain(': '), ...text]
}

function names(people: readonly Person[]): readonly Run[] {
  return people.flatMap((person, i) => [...(i === 0 ? [] : plain(', ')), personRun(person)])
}

function personRun(person: Person): Run {
  return { kind: 'person', ...person }
}

function dayRun({ date, text }: Day): Run {
  return { kind: 'date', date, text }
}
