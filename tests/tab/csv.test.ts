import * as fc from 'fast-check'
import { csv } from '../../teams-app/src/tab/csv'
import { exportTables } from '../../teams-app/src/tab/export-tables'
import { placesOfTexts, roomy, saidEverywhere } from '../cards/said-everywhere'
import { setting } from '../cards/scenes'
import { anyText, generated, hostileTexts } from '../hostile-texts'
import { tabScene } from './a-tab-scene'

/** The rows of a file by RFC 4180, read strictly: throws on what the standard does not know. */
function readStrictly(file: string): string[][] {
  const rows: string[][] = [[]]
  const text = file.replace(/^\ufeff/, '')
  for (let at = 0; at < text.length; ) {
    const [cell = '', quoted] = /^"((?:[^"]|"")*)"|^[^",\r\n]*/.exec(text.slice(at)) ?? []
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? cell)
    at += cell.length
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      if (at < text.length) rows.push([])
    } else throw new Error(`no end of a cell at ${at}`)
  }
  return rows
}

/** As a sheet reads it that takes any separator for one, quotation marks only where a cell begins, and any line end. */
function readCarelessly(file: string): string[] {
  const cells: string[] = []
  let rest = file.replace(/^\ufeff/, '')
  while (rest !== '') {
    const [whole = '', quoted, bare] =
      /^(?:"((?:[^"]|"")*)"|([^,;\t\r\n]*))(?:[,;\t]|\r\n|\r|\n|$)/.exec(rest) ?? []
    if (whole === '') throw new Error('nothing is read')
    cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    rest = rest.slice(whole.length)
  }
  return cells
}

/** What a sheet takes for a formula, in East Asia too. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

function expectCells(texts: readonly string[]): void {
  const rows = texts.map((text, n) => [text, n, null, text, `a ${text}`])
  const file = csv(['head', 'n', 'nothing', 'again', 'behind'], rows)
  const [, ...read] = readStrictly(file)
  expect(read.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(
    rows.map((row) => row.map((cell) => String(cell ?? '').replace(/^'/, ''))),
  )
  const careless = readCarelessly(file)
  expect(careless).toHaveLength(5 * (texts.length + 1))
  expect([...read.flat(), ...careless].filter((cell) => formula.test(cell))).toEqual([])
}

const many = fc.array(anyText, { minLength: 20, maxLength: 20 })

describe('no text becomes a cell, a row or a formula of a sheet, and each is read as it was', () => {
  test('of over 400 that are known to try', () => expectCells(hostileTexts))

  test('of any', () => {
    fc.assert(fc.property(many, expectCells), { numRuns: generated(5_000) / 20 })
  })

  test('wherever people of a team say it', () => {
    const shape = (texts: readonly string[]) => {
      const given = setting('en', saidEverywhere(texts.map((text) => `${text}\u00a4`)), roomy)
      return exportTables(tabScene(given.school.member(0), given)).map(([name, file]) => {
        const rows = readStrictly(file)
        expect([...rows.flat(), ...readCarelessly(file)].filter((cell) => formula.test(cell))).toEqual([])
        return [name, rows.map((row) => row.length), readCarelessly(file).length]
      })
    }
    const harmless = shape(['harmless'])
    expect(harmless.length).toBeGreaterThan(5)
    for (let from = 0; from < hostileTexts.length; from += placesOfTexts)
      expect(shape(hostileTexts.slice(from, from + placesOfTexts))).toEqual(harmless)
  })
})
