import type { RoleId } from '../ids'
import type { Part, Template } from './template'

/** A template as a team writes it: one part a line, "10 Look at the data". */
export function protocolLines({ parts }: Pick<Template, 'parts'>): string {
  return parts.map(({ minutes, title }) => `${minutes} ${title}`).join('\n')
}

const partLine = /^(\d{1,3})(?:\s*min\w*\.?)?(?:\s*[:.,–-])?\s+(\S.*)$/u

/** What a part that the team made up says until somebody knows better. */
export interface NewPart {
  purpose: string
  prompts: readonly [string, string]
}

function madeUp(
  title: string,
  minutes: number,
  owner: RoleId,
  { purpose, prompts }: NewPart,
): Omit<Part, 'id'> {
  return { title, minutes, leastMinutes: 1, purpose, prompts: [...prompts], owner, output: { kind: 'notes' } }
}

function leastOf(part: Part, minutes: number): number {
  return Math.min(minutes, Math.max(1, Math.round((part.leastMinutes * minutes) / part.minutes)))
}

/**
 * The team's own version of a template from its title and its lines. A part whose title stays keeps its
 * purpose, prompts and owner, in whatever order and length; any other is new. `unread` is the first line that
 * is not minutes and a title.
 */
export function protocolFromLines(
  base: Template,
  title: string,
  lines: string,
  fresh: NewPart,
): { template: Template } | { unread: string } {
  const [first] = base.roles
  const parts: Part[] = []
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const [, digits, name] = partLine.exec(line) ?? []
    const owner = first ?? base.parts[0]?.owner
    if (digits === undefined || name === undefined || owner === undefined) return { unread: line }
    const minutes = Number(digits)
    const known = base.parts.find((part) => part.title === name)
    const id = `part-${parts.length + 1}`
    parts.push(
      known === undefined
        ? { ...madeUp(name, minutes, owner, fresh), id }
        : { ...known, id, minutes, leastMinutes: leastOf(known, minutes) },
    )
  }
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0)
  return { template: { ...base, title: title.trim(), minutes, parts } }
}
