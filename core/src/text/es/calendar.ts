import type { SkipReason } from '../../calendar/calendar-file'
import type { CalendarFileRefusal, CalendarRefusal } from '../../calendar/refusals'
import type { Rhythm } from '../../calendar/rhythm-shape'
import type { Sentences } from '../sentences'
import type { Speaker } from '../speaker'

export const calendarRefusals: Sentences<CalendarRefusal> = {
  'days-backwards': ({ from, until }, speaker) =>
    `El ${speaker.date(until)} es anterior al ${speaker.date(from)}. Pon primero la fecha más temprana e inténtalo de nuevo.`,
  'school-year-too-long': () =>
    'Un año escolar puede durar 400 días como máximo. Revisa el año de las dos fechas e inténtalo de nuevo.',
  'school-years-overlap': () =>
    'Estas fechas tocan dos años escolares que ya están anotados. Elige fechas que cambien solo uno de ellos.',
  'school-year-over': () =>
    'El año escolar terminó. Abre «Calendario escolar», anota el primer y el último día del siguiente e inténtalo de nuevo.',
  'rhythm-finds-no-date': () =>
    'No quedaría ninguna reunión en este año escolar. Revisa los días y las fechas del año e inténtalo de nuevo.',
  'dates-outside-school-year': () =>
    'Ninguna de estas fechas está en el año escolar. Abre «Calendario escolar», revisa su primer y su último día e inténtalo de nuevo.',
  'no-closure-there': ({ from }, speaker) =>
    `El ${speaker.date(from)} la escuela no está cerrada. Mira la lista de días sin clases y elige uno de ellos.`,
  'rhythm-has-no-cycle': () =>
    'El equipo no se reúne por días de ciclo. Elige antes como ritmo los días A/B o un ciclo más largo.',
  'cycle-day-too-high': ({ day, length }) =>
    `El ciclo tiene ${length} días y no existe el día ${day}. Elige un día del 1 al ${length}.`,
  'no-school-that-day': ({ date }, speaker) =>
    `El ${speaker.date(date)} no hay clases y por eso no tiene día de ciclo. Elige un día de clases.`,
  'meeting-in-the-past': ({ date }, speaker) =>
    `El ${speaker.date(date)} a esa hora ya pasó. Elige una hora que esté por venir.`,
  'meetings-overlap': ({ date, start }, speaker) =>
    `El equipo ya se reúne el ${speaker.date(date)} a las ${start}. Elige otra hora o mueve esa reunión.`,
}

export const calendarFileRefusals: Sentences<CalendarFileRefusal> = {
  'calendar-file-too-large': () =>
    'Este archivo de calendario pasa de 1 MB. Exporta solo este año escolar e inténtalo de nuevo.',
  'not-a-calendar-file': () =>
    'Este no es un archivo de calendario (.ics) ni una tabla (.csv) con columnas de fecha y título. Exporta el calendario del distrito como uno de los dos e inténtalo de nuevo.',
  'calendar-file-broken': ({ line }) =>
    `El archivo de calendario no se puede leer desde la línea ${line}. Expórtalo de nuevo o anota las fechas a mano.`,
  'calendar-file-too-many-events': ({ most }) =>
    `El archivo de calendario tiene más de ${most} eventos. Exporta solo este año escolar e inténtalo de nuevo.`,
}

/** Why an event of a calendar file gave no dates, to stand behind its title. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  'other-event': 'no dice que la escuela cierre o termine antes',
  'school-is-on': 'dice que hay clases',
  'part-of-day': 'ocupa solo una parte del día',
  repeats: 'se repite; anota sus fechas a mano',
  'event-cancelled': 'fue cancelado',
  'unreadable-date': 'tiene una fecha que no se puede leer',
  'outside-school-year': 'está fuera del año escolar',
  'too-long': 'es demasiado largo para unas vacaciones',
}

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo']
const positions = { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', last: 'último' } as const

/** "Cada dos semanas: martes y jueves"; "Día 1 y 4 del ciclo de 6 días"; "El primer lunes del mes". */
export function rhythmInWords(rhythm: Rhythm, speaker: Pick<Speaker, 'list'>): string {
  if (rhythm.kind === 'weeks') {
    const days = speaker.list(rhythm.weekdays.map((day) => weekdays[day - 1] ?? ''))
    return rhythm.every === 1 ? `Cada ${days}` : `Cada ${rhythm.every} semanas: ${days}`
  }
  if (rhythm.kind === 'month') {
    const which = speaker.list(rhythm.nth.map((nth) => positions[nth]))
    return `El ${which} ${weekdays[rhythm.weekday - 1] ?? ''} del mes`
  }
  return rhythm.length === 2
    ? `Días ${speaker.list(rhythm.days.map((day) => (day === 1 ? 'A' : 'B')))}`
    : `Día ${speaker.list(rhythm.days.map(String))} del ciclo de ${rhythm.length} días`
}
