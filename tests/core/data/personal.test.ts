import fc from 'fast-check'
import { labelsHold } from '../../../core/src/data/personal'
import { readResultsFile } from '../../../core/src/data/results-file'
import { decide } from '../../../core/src/decide'
import { founded, on, order } from '../founded'

const columns = (text: string) => {
  const file = readResultsFile(text)
  return 'refused' in file && file.refused.code === 'results-file-about-people' ? file.refused.columns : null
}
/** Two columns that are fine, and a third with this heading and these cells. */
const beside = (heading: string, cells: readonly string[]) =>
  ['Standard;Assessed;Met', ...cells.map((_, i) => `5.NF.${i % 3};24;18`)]
    .map((line, i) => `${line};${i === 0 ? heading : cells[i - 1]}`)
    .join('\n')

describe('a column about single people', () => {
  test.each([
    ...[
      'Name',
      'Student',
      'Student Name',
      'StudentName',
      'pupil',
      'First',
      'Last name',
      'Alumno',
      'nombre',
      'Apellidos',
      'Estudiante',
    ].map((heading) => [heading, 'names']),
    ...['ID', 'student_id', 'SSID', 'Matrícula', 'Expediente', 'DNI', 'UPN'].map((heading) => [
      heading,
      'ids',
    ]),
    ...['DOB', 'Birth date', 'Fecha de nacimiento', 'birthdate'].map((heading) => [heading, 'birth-dates']),
    ...['E-mail', 'Correo', 'Guardian phone', 'Teléfono'].map((heading) => [heading, 'contacts']),
    ...['Teacher', 'Profesora', 'Docente', 'teacher name'].map((heading) => [heading, 'teachers']),
  ])('is known by its heading "%s"', (heading = '', holds = '') => {
    expect(columns(beside(heading, ['x', 'y', 'z']))).toEqual([{ letter: 'D', holds }])
  })

  test.each([
    ['names', ['Ana García', 'Ben Smith', 'Chloé Nguyen']],
    ['names', ['Okonkwo, Adaeze', 'Ziegler, Uwe', 'Petrov, Ilya']],
    ['names', ['ana', 'Ana', 'Liam']],
    ['ids', ['1002345', '1002346', '1002347']],
    ['ids', ['S-0012345', 'S-0012346', 'S-0012347']],
    ['ids', ['12345678Z', '23456789A', '34567890B']],
    ['birth-dates', ['2015-03-04', '2015-11-21', '2016-01-30']],
    ['birth-dates', ['4/3/15', '21/11/15', '30/1/16']],
    ['contacts', ['a@school.org', '', '']],
  ])('is known by cells that look like %s under an empty heading', (holds, cells) => {
    expect(columns(beside('', cells))).toEqual([{ letter: 'D', holds }])
  })

  test('is known among the standards too', () => {
    expect(columns('Standard,Assessed,Met\nAna García,1,1\nBen Smith,1,0')).toEqual([
      { letter: 'A', holds: 'names' },
    ])
  })

  test.each([
    ['Students assessed', ['24', '25', '26']],
    ['Comments', ['reteach in small groups', '', 'fine']],
    ['Class', ['Period 2', 'Period 3', 'Period 2']],
    ['Domain', ['Number Sense', 'Main Idea', 'Number Sense']],
    ['Date', ['2026-10-01', '2026-10-01', '2026-10-01']],
    ['Fecha', ['1/10/26', '1/10/26', '1/10/26']],
    ['Unit', ['3', '3', '4']],
  ])('is not one with the heading "%s" and harmless cells', (heading, cells) => {
    expect(columns(beside(heading, cells))).toBeNull()
  })

  test.each([
    [['5.NF.1', '5.NF.2', '5.OA.3']],
    [['CCSS.MATH.CONTENT.5.NF.B.7', 'RL.4.2']],
    [['111.7(b)(3)(K)', '111.26(b)(4)']],
    [['Main Idea', 'Text Structure', 'Word Choice', 'Place Value']],
    [['Adding fractions with unlike denominators', 'Use a number line']],
    [['Comprensión lectora', 'Fracciones equivalentes', 'Cálculo mental']],
    [['MS-LS1-2', 'MS-LS1-3']],
    [['CE.MAT.3.2', 'Criterio 4.1']],
  ])('is not one of the standards %s', (labels) => {
    expect(labelsHold(labels)).toBeNull()
  })
})

describe('a file about single people', () => {
  const given = fc.constantFrom('Ana', 'Liam', 'Sofía', 'Mateo', 'Emma', 'Noah', 'Lucía', 'Zoe')
  const family = fc.constantFrom('García', 'Smith', 'Nguyen', 'O’Neil', 'Pérez López', 'Kowalski', 'Okafor')
  const person = fc
    .tuple(given, family, fc.boolean())
    .map(([first, last, turned]) => (turned ? `"${last}, ${first}"` : `${first} ${last}`))
  const id = fc.integer({ min: 10_000, max: 9_999_999 }).map(String)
  const mail = fc.tuple(given, id).map(([first, number]) => `${first.toLowerCase()}${number}@school.org`)
  const kinds = fc.constantFrom(person, id, mail)
  const heading = fc.constantFrom('Name', 'Student', 'ID', 'x', '', 'Alumnado nombre', 'Column1')
  const file = fc
    .tuple(
      kinds,
      fc.integer({ min: 3, max: 30 }),
      heading,
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(',', ';', '\t'),
    )
    .chain(([kind, lines, head, place, sign]) =>
      fc.uniqueArray(kind, { minLength: lines, maxLength: lines }).map((cells) => {
        const row = (columns: readonly string[], extra: string) =>
          [...columns.slice(0, place), extra, ...columns.slice(place)].join(sign)
        const text = [
          row(['Standard', 'Assessed', 'Met'], head),
          ...cells.map((cell, i) => row([`5.NF.${i % 4}`, '1', `${i % 2}`], cell)),
        ].join('\r\n')
        return { text, cells }
      }),
    )

  test('is refused, and the refusal holds no cell of it', () => {
    fc.assert(
      fc.property(file, ({ text, cells }) => {
        const read = readResultsFile(text)
        expect(read).toHaveProperty('refused.code', 'results-file-about-people')
        const said = JSON.stringify(read)
        for (const cell of cells) expect(said).not.toContain(cell.replaceAll('"', ''))
        expect(said).not.toContain('5.NF')
      }),
    )
  })

  test('leaves nothing in the log or among the words when it is sent all the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(person, id, mail), { minLength: 1, maxLength: 20 }), (people) => {
        const rows = people.map((standard) => ({
          standard: standard.replaceAll('"', ''),
          assessed: 1,
          met: 1,
        }))
        const command = order({ type: 'add-results', id: 'r1', title: 'Quiz', date: '2026-09-01', rows })
        expect(decide(founded(), command, on('2026-09-01'))).toEqual({
          refused: { code: 'results-about-people' },
        })
      }),
    )
  })

  test('any text whatever is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => readResultsFile(text)).not.toThrow()
        expect(() => readResultsFile(`Standard,Assessed,Met\n${text}`)).not.toThrow()
      }),
    )
  })

  test('is refused quickly, also with the worst cells', () => {
    const begun = performance.now()
    for (const cell of [
      'a'.repeat(100_000),
      '"'.repeat(99_999),
      '1'.repeat(100_000),
      'A '.repeat(50_000),
      '@'.repeat(100_000),
    ])
      readResultsFile(`Standard,Assessed,Met,x\n${cell},1,1,${cell}`)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe('a file of counts', () => {
  const label = fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom('NF', 'OA', 'RL', 'MD'),
    fc.integer({ min: 1, max: 30 }),
  )
  const row = fc.record({
    standard: label.map(([grade, strand, number]) => `${grade}.${strand}.${number}`),
    assessed: fc.integer({ min: 1, max: 400 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 60, selector: ({ standard }) => standard })
  const signs = fc.constantFrom(',', ';', '\t')

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(rows, signs, fc.boolean(), (list, sign, quotes) => {
        const given = list.map(({ standard, assessed, share }) => ({
          standard,
          assessed,
          met: Math.floor(assessed * share),
        }))
        const cell = (content: string | number) => (quotes ? `"${content}"` : `${content}`)
        const text = [
          ['Standard', 'Assessed', 'Met'],
          ...given.map(({ standard, assessed, met }) => [standard, assessed, met]),
        ]
          .map((line) => line.map(cell).join(sign))
          .join('\r\n')
        expect(readResultsFile(text)).toMatchObject({ rows: given, skipped: [] })
      }),
    )
  })
})
