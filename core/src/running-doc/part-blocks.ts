import type { PartView } from '../agenda/part-view'
import { type Content, plain, type RichText } from '../document/block'
import { sideBySide } from './block-text'
import type { MeetingBlock } from './meeting-blocks'
import type { Writing } from './writing'

/** A timed part: its heading; what to do, with the prompts; and behind that the space for what it leaves behind. */
export function partBlocks(part: PartView, { labels, person }: Writing): readonly MeetingBlock[] {
  const title = labels.part(part.title, part.minutes) + (part.forGoal ? ` · ${labels.forGoal}` : '')
  const { members } = part.owner
  const owner: RichText =
    members.length === 0 ? [] : [...plain(` · ${labels.by} `), ...sideBySide(members.map(person))]
  const purpose: RichText = [{ kind: 'text', text: part.purpose, style: 'italic' }]
  return [
    {
      key: `part.${part.id}`,
      name: part.title,
      content: [{ kind: 'heading', level: 2, text: [...plain(title), ...owner] }],
      space: [],
    },
    {
      key: `part.${part.id}.${part.output.kind}`,
      name: labels.prompts(part.title),
      content: [
        { kind: 'paragraph', text: purpose },
        { kind: 'list', ordered: false, items: part.prompts.map(plain) },
      ],
      space: spaceFor(part.output),
    },
  ]
}

const rowsForNotes = 3

/** Room for notes: everything below it belongs to the team until our next heading. */
function spaceFor(output: PartView['output']): readonly Content[] {
  const line: Content = { kind: 'paragraph', text: [] }
  switch (output.kind) {
    case 'notes':
      return [line]
    case 'table': {
      const rows = Array.from({ length: rowsForNotes }, () => [])
      return [{ kind: 'table', head: output.columns.map(plain), rows }, line]
    }
    case 'actions':
      return [{ kind: 'checklist', items: [{ done: false, text: [] }] }]
    case 'decision':
      return [{ kind: 'list', ordered: false, items: [[]] }]
  }
}
