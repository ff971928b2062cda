import type { ResultsFileRefusal } from '../../../core/src/data/refusals'
import { readResultsFile } from '../../../core/src/data/results-file'
import { resultsFileText } from '../../../core/src/text/results-file-text'

const kept = (text: string) => {
  const file = readResultsFile(text)
  if ('refused' in file) throw new Error(JSON.stringify(file.refused))
  return file.rows.map(({ standard, assessed, met }) => `${standard}: ${met}/${assessed}`)
}
const refused = (text: string) => {
  const file = readResultsFile(text)
  return 'refused' in file ? file.refused : null
}

describe('a file of results by standard', () => {
  test.each([
    ['commas', 'Standard,Assessed,Met\r\n5.NF.1,24,18\r\n5.NF.2,25,9\r\n'],
    ['semicolons and a byte order mark', '\ufeffEstándar;Evaluados;Logrado\n5.NF.1;24;18\n5.NF.2;25;9'],
    [
      'tabs, as pasted from a sheet',
      'Code\tNumber of students\tStudents proficient\n5.NF.1\t24\t18\n5.NF.2\t25\t9',
    ],
    ['the line of Excel', 'sep=;\r\nStandard;n;Met\r\n5.NF.1;24;18\r\n5.NF.2;25;9'],
    ['quotes', '"Standard","Assessed","Met"\n"5.NF.1","24","18"\n"5.NF.2","25","9"\n'],
    [
      'whole numbers with a comma',
      'Criterio;Alumnos evaluados;Alumnos que logran\n5.NF.1;24,0;18,0\n5.NF.2;25;9',
    ],
    ['percents with a decimal comma', 'Standard;Assessed;% met\n5.NF.1;24;75,0 %\n5.NF.2;25;36,4'],
    ['shares of one', 'Standard,Tested,Percent proficient\n5.NF.1,24,0.75\n5.NF.2,25,0.36'],
    ['the others counted too', 'Standard,Assessed,Not met,Met\n5.NF.1,24,6,18\n5.NF.2,25,16,9'],
  ])('is read with %s', (_, text) => {
    expect(kept(text)).toEqual(['5.NF.1: 18/24', '5.NF.2: 9/25'])
  })

  test('adds up the lines of one standard, whatever the class, and keeps no class', () => {
    const file = readResultsFile(
      'Class,Standard,Assessed,Met\nPeriod 2,5.NF.1,24,18\nPeriod 3, 5.nf.1 ,20,10\n',
    )
    expect(file).toMatchObject({
      rows: [{ standard: '5.NF.1', assessed: 44, met: 28 }],
      columns: [{ as: 'left' }, { as: 'standard' }, { as: 'assessed' }, { as: 'met' }],
    })
    expect(JSON.stringify('rows' in file ? file.rows : '')).not.toContain('Period')
  })

  test('names the lines that it leaves out', () => {
    const text = 'Standard,Assessed,Met\n5.NF.1,24,18\n,10,5\n\n5.NF.2,0,0\n5.NF.3,10,12\n5.NF.4,9,9'
    expect(readResultsFile(text)).toMatchObject({ skipped: [3, 5, 6] })
  })

  test.each<[string, string, unknown]>([
    ['nothing', '', { code: 'results-file-empty' }],
    ['a heading alone', 'Standard,Assessed,Met', { code: 'results-file-empty' }],
    [
      'an open quote',
      'Standard,Assessed,Met\n5.NF.1,2,1\n"5.NF.2,2,1',
      { code: 'results-file-broken', line: 3 },
    ],
    ['no standards', 'Assessed,Met\n24,18', { code: 'results-file-column-missing', missing: 'standard' }],
    [
      'nobody assessed',
      'Standard,Met\n5.NF.1,18',
      { code: 'results-file-column-missing', missing: 'assessed' },
    ],
    [
      'nobody who met',
      'Standard,Assessed\n5.NF.1,18',
      { code: 'results-file-column-missing', missing: 'met' },
    ],
    [
      'words for numbers',
      'Standard,Assessed,Met\n5.NF.1,many,few',
      { code: 'results-file-column-missing', missing: 'assessed' },
    ],
    ['no line that counts', 'Standard,Assessed,Met\n,24,18', { code: 'results-file-without-counts' }],
    [
      'a line too many',
      `Standard,Assessed,Met\n${'5.NF.1,24,18\n'.repeat(5_000)}`,
      { code: 'results-file-too-large', most: 5_000 },
    ],
    [
      'too many standards',
      `Standard,Assessed,Met\n${Array.from({ length: 101 }, (_, i) => `5.${i},24,18`).join('\n')}`,
      { code: 'results-file-too-many-standards', most: 100 },
    ],
  ])('is refused with %s', (_, text, refusal) => {
    expect(refused(text)).toEqual(refusal)
  })
})

describe('the sentence about a file', () => {
  test.each<ResultsFileRefusal>([
    { code: 'results-file-empty' },
    { code: 'results-file-too-large', most: 5_000 },
    { code: 'results-file-broken', line: 12 },
    { code: 'results-file-column-missing', missing: 'standard' },
    { code: 'results-file-column-missing', missing: 'assessed' },
    { code: 'results-file-column-missing', missing: 'met' },
    { code: 'results-file-about-people', columns: [{ letter: 'A', holds: 'ids' }] },
    { code: 'results-file-too-many-standards', most: 100 },
    { code: 'results-file-without-counts' },
  ])('of $code $missing says in both languages what to do next', (refusal) => {
    const [en, es] = [resultsFileText(refusal, 'en'), resultsFileText(refusal, 'es')]
    for (const text of [en, es]) {
      expect(text).toMatch(/^[\p{Lu}].*[.]$/su)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|function/)
    }
    expect(en).not.toBe(es)
  })

  test('names each column and what it seems to hold', () => {
    const columns = [
      { letter: 'A', holds: 'names' },
      { letter: 'C', holds: 'teachers' },
    ] as const
    expect(resultsFileText({ code: 'results-file-about-people', columns }, 'en')).toBe(
      'Nothing was kept or sent: column A seems to hold students’ names; column C seems to name teachers, and results are not compared by teacher. Delete those columns in a copy of your sheet, or copy only the standard and the two numbers. If these are standards, write their codes in front of them.',
    )
  })
})
