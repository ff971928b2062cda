import type { Screen } from '../screen'
import type { Step, Tap } from '../tap'
import type { Button, Option, Run, Section, Widget } from './card'

/** A button that does something when it is pressed. */
export function press(text: string, tap: Tap, altText?: string): Button {
  return { text, does: { tap }, ...(altText === undefined ? {} : { altText }) }
}

/** A button that only shows another card. */
export function goTo(text: string, screen: Screen, altText?: string): Button {
  return press(text, { tap: 'show', screen }, altText)
}

/** A button that sends the fields of its card. */
export function send(text: string, form: Extract<Step, { tap: 'form' }>['form']): Button {
  return press(text, { tap: 'form', form })
}

export function text(...runs: readonly (string | Run)[]): Widget {
  return { kind: 'text', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) }
}

export function bold(words: string): Run {
  return { text: words, look: 'bold' }
}

export function quiet(words: string): Run {
  return { text: words, look: 'quiet' }
}

/** Several lines in one widget. */
export function lines(rows: readonly (readonly (string | Run)[])[]): Widget {
  return text(...rows.flatMap((row, n) => (n === 0 ? row : ['\n', ...row])))
}

export function buttons(...all: readonly Button[]): Widget {
  return { kind: 'buttons', buttons: all }
}

/** A group of widgets; nothing when there are none. */
export function section(widgets: readonly Widget[], header?: string): Section[] {
  if (widgets.length === 0) return []
  return [header === undefined ? { widgets } : { header, widgets }]
}

/** A section that shows its first widgets, and the rest on a press. */
export function folded(widgets: readonly Widget[], first: number, header: string): Section[] {
  const [plain] = section(widgets, header)
  if (plain === undefined) return []
  return [widgets.length > first ? { ...plain, collapsedAfter: first } : plain]
}

export function textInput(id: string, label: string, value = '', hint?: string): Widget {
  return { kind: 'text-input', id, label, value, lines: 'one', ...(hint === undefined ? {} : { hint }) }
}

export function longInput(id: string, label: string, value = '', hint?: string): Widget {
  return { kind: 'text-input', id, label, value, lines: 'many', ...(hint === undefined ? {} : { hint }) }
}

/** What can be chosen, as pairs of value and text. */
export type Offered = readonly (readonly [value: string, text: string])[]

function options(offered: Offered, chosen: readonly string[]): Option[] {
  return offered.map(([value, words]) => ({ value, text: words, selected: chosen.includes(value) }))
}

export function list(id: string, label: string, offered: Offered, chosen: string): Widget {
  return { kind: 'choice', id, label, look: 'list', options: options(offered, [chosen]) }
}

export function radio(id: string, label: string, offered: Offered, chosen: string): Widget {
  return { kind: 'choice', id, label, look: 'radio', options: options(offered, [chosen]) }
}

export function boxes(id: string, label: string, offered: Offered, chosen: readonly string[]): Widget {
  return { kind: 'choice', id, label, look: 'boxes', options: options(offered, chosen) }
}

export function dateInput(id: string, label: string, value: string | null): Widget {
  return { kind: 'date-input', id, label, value }
}

export function timeInput(id: string, label: string, value: string): Widget {
  return { kind: 'time-input', id, label, value }
}
