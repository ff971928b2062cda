/** Which part of the notes something typed belongs to. */
export type Section =
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'notes' | 'actions' | 'decisions' | 'reflections' }

/** What is typed below a block of ours belongs to this section. */
export function sectionOf(key: string): Section {
  const [kind = '', id = '', output = ''] = key.split('.')
  if (kind === 'part' && output === 'actions') return { kind: 'actions' }
  if (kind === 'part' && output === 'decision') return { kind: 'decisions' }
  if (kind === 'part') return { kind: 'part', part: id }
  if (kind === 'decisions' || kind === 'decision') return { kind: 'decisions' }
  if (kind === 'open' || kind === 'actions' || kind === 'action') return { kind: 'actions' }
  return { kind: kind === 'reflections' ? 'reflections' : 'notes' }
}

const decision = /^(?:decision|decided|decisión|acuerdo)\s*[:：]\s*/iu
const action = /^(?:action|to do|todo|acción|tarea)\s*[:：]\s*/iu

/** The section that a line of notes names for itself ("Decision: we ..."), and the line without that. */
export function markedLine(text: string): { section: Section; text: string } | null {
  const decided = decision.exec(text)?.[0]
  if (decided !== undefined) return { section: { kind: 'decisions' }, text: text.slice(decided.length) }
  const agreed = action.exec(text)?.[0]
  return agreed === undefined ? null : { section: { kind: 'actions' }, text: text.slice(agreed.length) }
}
