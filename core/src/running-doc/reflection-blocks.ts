import { plain } from '../document/block'
import { reflectionLabels } from '../text/reflection'
import type { MeetingBlock } from './meeting-blocks'
import { section } from './section'
import type { Writing } from './writing'

/**
 * The reflection at the end of a meeting: a row for each member, a column for each prompt. Anonymous ones are
 * answered elsewhere: a Doc keeps who typed what.
 */
export function reflectionBlocks({
  reflection,
  members,
  labels,
  speaker,
  person,
}: Writing): readonly MeetingBlock[] {
  if (reflection === null || reflection.prompts.length === 0) return []
  const { mode, prompts } = reflection
  const { prompts: words } = reflectionLabels[speaker.language]
  return [
    section('reflections', labels.reflections),
    {
      key: `reflections.${mode}`,
      name: labels.reflections,
      content: [{ kind: 'paragraph', text: [{ kind: 'text', text: labels[mode], style: 'italic' }] }],
      space:
        mode === 'anonymous'
          ? []
          : [
              {
                kind: 'table',
                head: [plain(labels.who), ...prompts.map((prompt) => plain(words[prompt]))],
                rows: [...members.map((member) => [[person(member)]]), []],
              },
              { kind: 'paragraph', text: [] },
            ],
    },
  ]
}
