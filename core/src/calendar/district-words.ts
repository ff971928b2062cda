import type { LocalTime } from '../ids'

/** What the title of an event in a district's calendar says about school. */
export type Meaning =
  | { kind: 'day-off' | 'early-release'; words: string }
  | { kind: 'school-is-on' }
  | { kind: 'other' }

/** Say that there is no school, whatever else the title says. */
const closed = [
  ...[
    'no school',
    'no classes',
    'no class',
    'no students',
    'school closed',
    'schools closed',
    'school holiday',
  ],
  ...['district closed', 'student holiday', 'students off', 'snow day', 'non student day', 'no student day'],
  ...['sin clases', 'no hay clases', 'no hay clase', 'no hay escuela', 'no lectivo', 'escuela cerrada'],
  ...['escuelas cerradas', 'suspension de clases', 'dia no lectivo'],
]

const early = [
  ...[
    'early release',
    'early dismissal',
    'early out',
    'half day',
    'half days',
    'minimum day',
    'minimum days',
  ],
  ...[
    'early closing',
    'noon dismissal',
    'shortened day',
    'salida temprana',
    'salida anticipada',
    'medio dia',
  ],
  ...['media jornada', 'jornada reducida', 'dia minimo', 'salida temprano'],
]

/** Speak of school on that day, though a break or a holiday is named. */
const on = [
  ...[
    'resume',
    'resumes',
    'back from',
    'back to school',
    'return',
    'returns',
    'school in session',
    'make up day',
  ],
  ...['makeup day', 'last day', 'before', 'no early release', 'no early dismissal', 'regular schedule'],
  ...['reanudan', 'reanudacion', 'regreso', 'regresan', 'vuelta', 'ultimo dia', 'antes de', 'dia lectivo'],
]

/** Things that happen at school under a holiday's name. */
const activity = [
  ...['concert', 'party', 'program', 'show', 'bazaar', 'market', 'performance', 'lunch', 'luncheon', 'shop'],
  ...[
    'sing along',
    'assembly',
    'game',
    'tournament',
    'practice',
    'meeting',
    'camp',
    'registration',
    'deadline',
  ],
  ...[
    'parade',
    'fundraiser',
    'concierto',
    'fiesta',
    'festival',
    'funcion',
    'reunion',
    'desfile',
    'inscripcion',
  ],
]

const off = [
  ...['holiday', 'holidays', 'break', 'recess', 'vacation', 'closed', 'closure', 'teacher workday'],
  ...[
    'teacher work day',
    'staff work day',
    'professional development day',
    'professional learning day',
    'pd day',
  ],
  ...['in service', 'inservice', 'staff development day', 'labor day', 'thanksgiving', 'veterans day'],
  ...[
    'memorial day',
    'juneteenth',
    'presidents day',
    'president s day',
    'martin luther king',
    'mlk day',
    'columbus day',
  ],
  ...['indigenous peoples day', 'good friday', 'christmas', 'new year s day', 'half term', 'bank holiday'],
  ...[
    'festivo',
    'feriado',
    'vacaciones',
    'receso',
    'puente',
    'asueto',
    'semana santa',
    'navidad',
    'ano nuevo',
  ],
  ...['dia de accion de gracias', 'dia del trabajo', 'cerrado', 'cierre', 'formacion del profesorado'],
]

function plain(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return ` ${words} `
}

function phrase(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find((words) => text.includes(` ${words} `))
}

/** Reads a title in English or Spanish. Plain words only: nobody's guess about a school's habits. */
export function meaningOf(title: string): Meaning {
  const text = plain(title)
  const surely = phrase(text, closed)
  if (surely !== undefined) return { kind: 'day-off', words: surely }
  const negated = phrase(text, ['no early release', 'no early dismissal'])
  const released = negated === undefined ? phrase(text, early) : undefined
  if (released !== undefined) return { kind: 'early-release', words: released }
  if (phrase(text, on) !== undefined) return { kind: 'school-is-on' }
  const probably = phrase(text, activity) === undefined ? phrase(text, off) : undefined
  return probably === undefined ? { kind: 'other' } : { kind: 'day-off', words: probably }
}

/** The time of day that a title names, as "12:30", "1:15 pm" or "1 pm"; 1 to 6 are afternoons. Or null. */
export function timeIn(title: string): LocalTime | null {
  const match = /(?<![\d:])(\d{1,2})(?::([0-5]\d)\s?([ap])?|\s?([ap])\.?m)/i.exec(title)
  if (match === null) return null
  const half = (match[3] ?? match[4])?.toLowerCase()
  const said = Number(match[1])
  const afternoon = half === 'p' || (half === undefined && said >= 1 && said <= 6)
  const hour = said === 12 && half === 'a' ? 0 : said < 12 && afternoon ? said + 12 : said
  return hour > 23 ? null : (`${String(hour).padStart(2, '0')}:${match[2] ?? '00'}` as LocalTime)
}
