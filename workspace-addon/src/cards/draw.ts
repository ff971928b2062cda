import type { Fields } from '../fields'
import type { Stage } from '../scene'
import type { Card, Widget } from './card'
import { bold, section, text } from './widgets'

/** A field as it was sent before; a box that nobody ticked is not sent at all. */
function refilled(widget: Widget, typed: Fields): Widget {
  if (!('id' in widget)) return widget
  const sent = typed[widget.id]
  switch (widget.kind) {
    case 'text-input':
      return sent === undefined ? widget : { ...widget, value: sent[0] ?? '' }
    case 'date-input':
    case 'time-input':
      return sent === undefined ? widget : { ...widget, value: sent[0] ?? null }
    case 'choice': {
      if (sent === undefined && widget.look !== 'boxes') return widget
      const chosen = sent ?? []
      return {
        ...widget,
        options: widget.options.map((option) => ({ ...option, selected: chosen.includes(option.value) })),
      }
    }
  }
}

/** A card on its stage; a form that came back says first why, and holds what was typed. */
export function draw({ draft }: Stage, card: Card): Card {
  if (draft === null) return card
  const sections = card.sections.map((section) => ({
    ...section,
    widgets: section.widgets.map((widget) => refilled(widget, draft.typed)),
  }))
  const problem = draft.problem === null ? [] : section([text(bold(draft.problem))])
  return { ...card, sections: [...problem, ...sections] }
}
