import fc from 'fast-check'
import { likelyPupils, withInitials } from '../../../core/src/pupil/likely-pupils'

const known = { colleagues: ['Ana Reyes', 'Ben Walker', 'Lucía Torres'], year: 2026 }
const found = (text: string) => likelyPupils(text, known).map(({ start, end }) => text.slice(start, end))

describe('what may name a pupil', () => {
  test.each<[string, string[]]>([
    ['Liam García still needs help with fractions.', ['Liam García']],
    ['We moved Sofía to the small group.', ['Sofía']],
    ['Emma’s notebook shows it.', ['Emma']],
    ['The student Adaeze Okonkwo explained her way.', ['Adaeze Okonkwo']],
    ['El alumno Iker sumó los denominadores.', ['Iker']],
    ['Mateo de la Cruz y Zoe lo lograron.', ['Mateo de la Cruz', 'Zoe']],
    ['See 1002345 and S-0012345.', ['1002345', 'S-0012345']],
    ['Her birthday is 3/4/2016.', ['3/4/2016']],
    ['Nacido el 21-11-15.', ['21-11-15']],
    ['Write to mia.k@school.org.', ['mia.k@school.org']],
  ])('is found in "%s"', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test.each([
    'Ana and Ben try number lines until Tuesday.',
    'Ms. Emma Stone will model it. Mr. Logan helps.',
    'La profesora Sofía comparte su tarea.',
    '15 of 22 met 5.NF.2 on 10/6/2026.',
    'Grace the page with a title. May we try it?',
    'We use Google Docs and Khan Academy.',
    'Number Sense and Main Idea are our lowest.',
    'The exit ticket of 3 November showed 36 percent.',
    'Period 2 needs 45 minutes, not 30.',
  ])('is not in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  test('gives way to initials in one go', () => {
    const text = 'Liam García and student Adaeze, 1002345, are ready.'
    expect(withInitials(text, likelyPupils(text, known))).toBe('L.G. and student A., …, are ready.')
  })

  test('is found and replaced without an exception in any text, and nothing is found twice in one place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const places = likelyPupils(text, known)
        places.forEach(({ start, end }, at) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
        })
        expect(typeof withInitials(text, places)).toBe('string')
      }),
    )
  })

  test('is looked for quickly in the worst texts', () => {
    const begun = performance.now()
    for (const text of [
      'A'.repeat(20_000),
      'Aa '.repeat(7_000),
      '1'.repeat(20_000),
      'a-'.repeat(10_000),
      'Ana de '.repeat(3_000),
    ])
      likelyPupils(text, known)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

describe('of 2,000 labelled sentences', () => {
  const given =
    'Liam Sofía Mateo Emma Noah Valentina Diego Chloe Aaliyah Santiago Isabella Ethan Camila Elijah Ximena Gael'.split(
      ' ',
    )
  const family = ['García', 'Smith', 'Nguyen', 'O’Neil', 'Pérez López', 'Kowalski', 'Okafor', '']
  const about = [
    (name: string) => `We noticed that ${name} mixes up numerator and denominator.`,
    (name: string) => `${name} met the standard on the second try.`,
    (name: string) => `Small group on Thursday: ${name}.`,
    (name: string) => `Ayer ${name} explicó la respuesta a su grupo.`,
    (name: string) => `Call the family of ${name} before Friday.`,
  ]
  const harmless = [
    (n: number) => `${n} of ${n + 9} students met 5.NF.2.`,
    (n: number) => `We will reteach place value for ${n} minutes on Monday.`,
    (n: number) => `Ana models the number line in period ${n % 7}.`,
    (n: number) => `¿Qué vemos? ${n} estudiantes suman los denominadores.`,
    (n: number) => `Mr. Liam Hart and Ms. Emma Cole share task ${n}.`,
    (n: number) => `Exit Ticket ${n} on Google Docs took too long.`,
    (n: number) => `The November test had ${n} questions about Main Idea.`,
    (n: number) => `Grade 5 Math, unit ${n}: area and perimeter.`,
  ]
  const pick = <T>(items: readonly T[], n: number): T[] =>
    items.slice(n % items.length, (n % items.length) + 1)

  test('at least 95 % of the names are found, and at most 5 % of the others are called names', () => {
    const named = Array.from({ length: 1_000 }, (_, n) =>
      pick(about, n).flatMap((write) =>
        pick(given, n * 7).flatMap((first) =>
          pick(family, n * 3).map((last) => write(`${first} ${last}`.trim())),
        ),
      ),
    ).flat()
    const others = Array.from({ length: 1_000 }, (_, n) => pick(harmless, n).map((write) => write(n))).flat()
    expect(named.length + others.length).toBe(2_000)
    expect(named.filter((text) => found(text).length > 0).length).toBeGreaterThanOrEqual(950)
    expect(others.filter((text) => found(text).length > 0).length).toBeLessThanOrEqual(50)
  })
})
