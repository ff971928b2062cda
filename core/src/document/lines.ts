import type { RichText, Run, TextRun } from './block'
import { isStem } from './file-name'
import { legible } from './legible'
import { safeLink } from './link'

/**
 * Rich text as lines of runs, legible, without line feeds: neighbours of one style are one run, none is empty, white
 * space alone has no style, a link that may not be followed is its text, empty lines at the end are gone. No lines at
 * all when there is nothing to show.
 */
export function linesOf(text: RichText): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of text) {
    if (run.kind !== 'text') {
      append(lines, checked(run))
      continue
    }
    legible(run.text)
      .split('\n')
      .forEach((part, i) => {
        if (i > 0) lines.push([])
        append(lines, styled(part, run.style))
      })
  }
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop()
  return lines
}

function styled(text: string, style: TextRun['style']): TextRun {
  return style === undefined || text.trim() === '' ? { kind: 'text', text } : { kind: 'text', text, style }
}

function append(lines: Run[][], run: Run): void {
  const line = lines[lines.length - 1] ?? []
  const last = line[line.length - 1]
  if (textOf(run) === '') return
  if (run.kind !== 'text') line.push(run)
  else if (last?.kind === 'text' && last.style === run.style)
    line[line.length - 1] = { ...last, text: last.text + run.text }
  else line.push(run)
}

/** What a run shows. */
function textOf(run: Run): string {
  if (run.kind === 'person') return run.name
  return run.kind === 'file' ? run.stem : run.text
}

/** The words of a link, person or date stay on their line. */
function checked(run: Exclude<Run, TextRun>): Run {
  switch (run.kind) {
    case 'person':
      return { ...run, name: flat(run.name) }
    case 'date':
      return { ...run, text: flat(run.text) }
    case 'file':
      return isStem(run.stem) ? run : { kind: 'text', text: flat(run.stem) }
    case 'link': {
      const href = safeLink(run.href)
      const text = flat(run.text)
      return href === null ? { kind: 'text', text } : { kind: 'link', text: text === '' ? href : text, href }
    }
  }
}

function flat(text: string): string {
  return legible(text).replace(/\n+/g, ' ')
}
