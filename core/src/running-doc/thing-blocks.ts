import type { ActionView, Age, DecisionView, ItemView } from '../agenda/view'
import { plain, type RichText } from '../document/block'
import { inBrackets } from './block-text'
import type { MeetingBlock } from './meeting-blocks'
import type { Writing } from './writing'

/** An action as a line to tick; none when its words were erased or it was dropped. */
export function actionBlock(action: ActionView, writing: Writing): readonly MeetingBlock[] {
  const { labels, speaker, person } = writing
  const { id, text, owner, due, state, age } = action
  if (text === null || state === 'dropped') return []
  const by: RichText =
    due === null ? [] : [...plain(`, ${labels.due} `), { kind: 'date', date: due, text: speaker.date(due) }]
  const words: RichText = [person(owner), ...plain(`: ${text}`), ...by, ...inBrackets(ageOf(age, writing))]
  return [
    {
      key: `action.${id}`,
      name: labels.action,
      content: [{ kind: 'checklist', items: [{ done: state === 'done', text: words }] }],
      space: [],
    },
  ]
}

/** Something to talk about; none when its words were erased. */
export function itemBlock(item: ItemView, writing: Writing): readonly MeetingBlock[] {
  const { labels } = writing
  const { id, text, minutes, state, forGoal, age } = item
  if (text === null) return []
  const notes = [
    ...(minutes === null ? [] : [labels.minutes(minutes)]),
    ...(forGoal ? [labels.forGoal] : []),
    ...(state === 'parked' ? [labels.parked] : []),
    ...ageOf(age, writing),
  ]
  return [bullet(`item.${id}`, labels.item, [...plain(text), ...inBrackets(notes)])]
}

/** A decision that was recorded elsewhere; none when its words were erased. */
export function decisionBlock({ id, text }: DecisionView, { labels }: Writing): readonly MeetingBlock[] {
  return text === null ? [] : [bullet(`decision.${id}`, labels.decision, plain(text))]
}

function bullet(key: string, name: string, text: RichText): MeetingBlock {
  return { key, name, content: [{ kind: 'list', ordered: false, items: [text] }], space: [] }
}

function ageOf(age: Age | null, { labels, speaker }: Writing): readonly string[] {
  return age === null ? [] : [labels.since(speaker.date(age.since), age.meetings)]
}
