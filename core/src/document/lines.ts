import type { RichText, Run, TextRun } from './block'
import { legible } from './legible'

/**
 * Rich text as lines of runs, legible, without line feeds: neighbours of one style are one run, none is empty, white
 * space alone has no style, empty lines at the end are gone. No lines at all when there is nothing to show.
 */
export function linesOf(text: RichText): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of text) {
    if (run.kind !== 'text') {
      append(lines, oneLine(run))
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
  if (run.kind !== 'text') line.push(run)
  else if (last?.kind === 'text' && last.style === run.style)
    line[line.length - 1] = { ...last, text: last.text + run.text }
  else if (run.text !== '') line.push(run)
}

/** The words of a link, person or date stay on their line. */
function oneLine(run: Exclude<Run, TextRun>): Run {
  if (run.kind === 'person') return { ...run, name: flat(run.name) }
  return run.kind === 'file' ? run : { ...run, text: flat(run.text) }
}

function flat(text: string): string {
  return legible(text).replace(/\n+/g, ' ')
}
