import type { CsvLine } from './csv'
import { type Heading, headingOf } from './heading'
import { labelsHold, valuesHold } from './personal'
import { isNumeric } from './pupil-count'
import type { Personal, PersonalColumn } from './refusals'

/** What a column is read as; `left` is not kept. */
export type ReadAs = Exclude<Heading, Personal>

export interface ResultsColumn {
  /** As a sheet calls it. */
  letter: string
  heading: string
  as: ReadAs
}

/** The columns below their headings, or those that are about single people: by what their heading says, or their cells. */
export function resultsColumns(
  head: CsvLine,
  lines: readonly CsvLine[],
): { columns: readonly ResultsColumn[] } | { personal: readonly PersonalColumn[] } {
  const width = Math.max(head.cells.length, ...lines.map(({ cells }) => cells.length))
  const columns: ResultsColumn[] = []
  const personal: PersonalColumn[] = []
  for (let at = 0; at < width; at += 1) {
    const heading = head.cells[at] ?? ''
    const letter = letterOf(at)
    const as = readAs(
      heading,
      lines.map(({ cells }) => cells[at] ?? ''),
    )
    if (isPersonal(as)) personal.push({ letter, holds: as })
    else columns.push({ letter, heading, as })
  }
  return personal.length > 0 ? { personal } : { columns }
}

function readAs(heading: string, cells: readonly string[]): Heading {
  const said = headingOf(heading, isNumeric(cells))
  if (said === 'standard') return labelsHold(cells) ?? said
  if (said === 'left' || said === null) return valuesHold(cells, said === 'left') ?? 'left'
  return said
}

function isPersonal(as: Heading): as is Personal {
  return as in { names: 0, ids: 0, 'birth-dates': 0, contacts: 0, teachers: 0 }
}

function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : `${letterOf(Math.floor(at / 26) - 1)}${letter}`
}
