import type { Speaker } from '@roundtable/core'

type Language = Speaker['language']

/** What the people of a school are called and what they write. */
export interface Saying {
  people: readonly string[]
  team: string
  roleTitles: readonly [string, string]
  goal: string
  norms: readonly string[]
  action: (n: number) => string
  decision: string
  reflection: string
  /** The title of the team's own protocol. */
  protocol: string
  file: string
}

const cycle = (texts: readonly string[]) => (n: number) => texts[n % texts.length] ?? ''

/** The school of the pictures in the documentation. */
export const lakeside: Record<Language, Saying> = {
  en: {
    people: ['Ana Torres', 'Ben Okafor', 'Cleo Martin', 'Dev Patel', 'Erin Walsh', 'Farid Haddad'],
    team: 'Grade 5 team',
    roleTitles: ['Keeper of the parking lot', 'Snacks'],
    goal: 'By May, 80 % of our students explain their reasoning in writing.',
    norms: ['We start and end on time.', 'We talk about the work, not the person.', 'Every voice is heard.'],
    action: cycle([
      'Copy the writing rubric for everybody',
      'Bring three samples of student work, one from each level',
      'Ask Ms. Lee about the reading room',
    ]),
    decision: 'We use the same exit ticket in all four classes.',
    reflection: 'The exit ticket showed two groups, not one.',
    protocol: 'Our Tuesday check-in',
    file: '2026-11-03 Grade 5 team',
  },
  es: {
    people: ['Ana Torres', 'Benito Okafor', 'Clara Martín', 'Darío Peña', 'Elena Ruiz', 'Farid Haddad'],
    team: 'Equipo de quinto grado',
    roleTitles: ['Guardián de los temas pendientes', 'Meriendas'],
    goal: 'Para mayo, el 80 % de nuestros estudiantes explica por escrito su razonamiento.',
    norms: [
      'Empezamos y terminamos a tiempo.',
      'Hablamos del trabajo, no de la persona.',
      'Se escucha cada voz.',
    ],
    action: cycle([
      'Copiar la rúbrica de escritura para todos',
      'Traer tres trabajos de estudiantes, uno de cada nivel',
      'Preguntar a la maestra Lee por la sala de lectura',
    ]),
    decision: 'Usamos la misma tarjeta de salida en las cuatro clases.',
    reflection: 'La tarjeta de salida mostró dos grupos, no uno.',
    protocol: 'Nuestro repaso de los martes',
    file: '2026-11-03 Equipo de quinto grado',
  },
}

/** Names and texts as a directory and a hurried teacher really write them: long, odd, in two languages. */
export const odd: Saying = {
  people: [
    'María de los Ángeles Fernández-Villaseñor y Gutiérrez de la Concha',
    'Ben O’Brien-Okafor (he/him), Room 214',
    'ETXEBERRIA GOIKOETXEA, Nekane [Bilingual Dept.]',
    '王秀英 Xiùyīng Wang',
    'د. ليلى حدّاد',
    'Zoë 🎷 D’Angelo-Smythe III',
  ],
  team: 'PLC 5.º grado / Grade 5 & 6 Dual-Language Humanities (Spanish–English)',
  roleTitles: ['Guardiana de los temas y las meriendas', 'Keeper of the parking lot, 2nd semester'],
  goal: `By May, 80 % of our students explain their reasoning in writing, in both languages, ${'and in every subject, '.repeat(8)}always.`,
  norms: [`We ${'really '.repeat(25)}listen.`, 'Empezamos a tiempo.', 'One speaks; the others don’t.'],
  action: cycle([
    'Copy the rubric',
    `Bring samples of student work: ${'one from each level, '.repeat(30)}please`,
    'Llamar a la biblioteca: https://library.example.org/rooms?day=tue&room=2',
  ]),
  decision: 'Same exit ticket in all classes.',
  reflection: 'Two groups, not one.',
  protocol: 'Repaso de los martes — our very own Tuesday check-in with a title of eighty',
  file: '2026-11-03 PLC 5.º grado Grade 5 & 6 Dual-Language Humanities (Spanish–English)',
}

/** Stands in every hostile text, so that it is found wherever it went. */
export const mark = '¤'

const hostile = [
  `${mark}**bold** [x](https://evil.example)`,
  `${mark}{{DATE(2026-11-10T00:00:00Z,SHORT)}}`,
  `${mark}<at>everyone</at> <script>alert(1)</script>`,
  `${mark}![i](https://evil.example/p.png) # _h_`,
  `${mark}\u202eevil\u202c 👩🏽‍🏫`,
  `${mark}- list\n1. one\r\n\`code\` ~~gone~~ https://evil.example`,
]

/** People who try to become something else in a card. */
export const hostilePeople: Saying = {
  people: hostile.map((text, n) => `${text} ${n}`),
  team: `${hostile[0]} team`,
  roleTitles: [`${mark}[r](https://evil.example)`, `${mark}**second**`],
  goal: `${hostile[0]} ${hostile[2]}`,
  norms: hostile,
  action: cycle([...hostile, mark.repeat(2000)]),
  decision: hostile[3] ?? '',
  reflection: hostile[0] ?? '',
  protocol: hostile[1] ?? '',
  file: `${hostile[0]} file`,
}

const long = (most: number, n = 0) => `${n} ${'Wörter und más palabras '.repeat(100)}`.slice(0, most).trim()

/** Everything as long as it can be. */
export const longest: Saying = {
  people: Array.from({ length: 12 }, (_, n) => long(64, n)),
  team: long(80),
  roleTitles: [long(40), long(40, 2)],
  goal: long(300),
  norms: Array.from({ length: 12 }, (_, n) => long(200, n)),
  action: (n) => long(2000, n),
  decision: long(2000),
  reflection: long(2000),
  protocol: long(80),
  file: long(120),
}
