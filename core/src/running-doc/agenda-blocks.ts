import type { AgendaView } from '../agenda/view'
import { plain } from '../document/block'
import type { LocalDate, MemberId } from '../ids'
import { docAgendaLabels } from '../text/doc-agenda'
import type { DocAgendaLabels } from '../text/en/doc-agenda'
import type { Speaker } from '../text/speaker'
import { labelled, sideBySide } from './block-text'
import type { MeetingBlock, MeetingBlocks } from './meeting-blocks'
import { partBlocks } from './part-blocks'
import { reflectionBlocks } from './reflection-blocks'
import { section } from './section'
import { actionBlock, decisionBlock, itemBlock } from './thing-blocks'
import type { DocSources, Writing } from './writing'

/** A meeting's agenda as it stands in a running Doc: what is ours, and where a team writes. */
export function agendaBlocks(view: AgendaView, sources: DocSources): MeetingBlocks {
  const { speaker, zone, email } = sources
  const labels = docAgendaLabels[speaker.language]
  const person = (member: MemberId) => {
    const address = email(member)
    const name = speaker.name(member)
    return { kind: 'person' as const, name, ...(address === undefined ? {} : { email: address }) }
  }
  const writing: Writing = { ...sources, labels, person }
  const items = [...view.carriedItems, ...view.items].flatMap((item) => itemBlock(item, writing))
  const open = view.carriedActions.flatMap((action) => actionBlock(action, writing))
  const blocks: readonly MeetingBlock[] = [
    head(view, writing),
    ...roles(view, writing),
    ...line('goal', labels.goal, view.goal),
    ...line('norm', labels.norm, view.norm),
    ...(open.length === 0 ? [] : [section('open', labels.openActions), ...open]),
    ...(items.length === 0 ? [] : [section('items', labels.items), ...items]),
    ...tooShort(view, labels),
    ...view.parts.flatMap((part) => partBlocks(part, writing)),
    { ...section('decisions', labels.decisions), space: [{ kind: 'list', ordered: false, items: [[]] }] },
    ...view.decisions.flatMap((decision) => decisionBlock(decision, writing)),
    {
      ...section('actions', labels.actions),
      space: [{ kind: 'checklist', items: [{ done: false, text: [] }] }],
    },
    ...view.newActions.flatMap((action) => actionBlock(action, writing)),
    ...reflectionBlocks(writing),
    foot(view, writing),
  ]
  return { occurrence: view.occurrence, date: view.date, zone, language: speaker.language, blocks }
}

function head({ date, start, minutes, template }: AgendaView, { speaker, labels }: Writing): MeetingBlock {
  const title = template?.title ?? labels.meeting
  const text = [dateRun(date, speaker), ...plain(` · ${title} · ${labels.length(start, minutes)}`)]
  return { key: 'head', name: labels.meeting, content: [{ kind: 'heading', level: 1, text }], space: [] }
}

/** A line with words: an empty one could be taken for any other empty line. */
function foot({ date }: AgendaView, { speaker, labels }: Writing): MeetingBlock {
  const text = plain(labels.endOf(speaker.date(date)))
  return { key: 'end', name: labels.end, content: [{ kind: 'paragraph', text }], space: [] }
}

function dateRun(date: LocalDate, speaker: Speaker) {
  return { kind: 'date' as const, date, text: speaker.date(date) }
}

function roles({ roles }: AgendaView, { speaker, labels, person }: Writing): readonly MeetingBlock[] {
  return roles.map(({ role, members }) => {
    const title = speaker.role(role)
    const who = members.length === 0 ? plain(labels.toBeAgreed) : sideBySide(members.map(person))
    return {
      key: `role.${role}`,
      name: labels.role(title),
      content: [{ kind: 'list', ordered: false, items: [labelled(title, who)] }],
      space: [],
    }
  })
}

function line(key: string, label: string, text: string | null): readonly MeetingBlock[] {
  if (text === null) return []
  return [
    { key, name: label, content: [{ kind: 'paragraph', text: labelled(label, plain(text)) }], space: [] },
  ]
}

function tooShort({ tooShort, minutes }: AgendaView, labels: DocAgendaLabels): readonly MeetingBlock[] {
  if (tooShort === null) return []
  const text = plain(labels.tooShort(minutes, tooShort.shortest))
  return [{ key: 'too-short', name: labels.meeting, content: [{ kind: 'paragraph', text }], space: [] }]
}
