import { spanishCards } from '@roundtable/core'
import type { setUpTexts as English } from '../en/set-up'

export const setUpTexts: typeof English = {
  welcome: {
    ...spanishCards.welcome,
    text: 'Roundtable da a cada persona un turno justo para dirigir, pone una agenda con tiempos ante el equipo y conserva lo que aprenden en cada reunión.',
    elsewhere:
      'Todavía no estás en ningún equipo. Abre el chat o canal de tu equipo, agrega Roundtable y pulsa «Configurar el equipo».',
  },
  setUp: {
    ...spanishCards.setUp,
    cycleDayError: 'Indica un número de 1 a 6.',
    nameError: 'Ponle un nombre al equipo.',
    membersError: 'Elige al menos una persona.',
    minutesError: 'Indica un número de 5 a 240.',
    hoursFrom: 'Mensajes a las personas no antes de las',
    hoursUntil: 'Mensajes a las personas no después de las',
    hoursError: 'Indica dos horas del día, primero la más temprana.',
    reflectionsError: 'Elige una opción.',
    goal: 'Nuestra meta de este año (puede quedar vacía)',
    norms: 'Nuestras normas, una por línea (puede quedar vacío)',
    textError: 'Acorta el texto.',
    hidden: (listed, more) =>
      `Se muestran ${listed} personas; este chat tiene ${more} más. Para un equipo pequeño, agrega Roundtable al chat grupal del propio equipo.`,
  },
  addMeeting: {
    ...spanishCards.addMeeting,
    added: 'Se agregó una reunión',
  },
  calendar: {
    ...spanishCards.calendar,
    text: 'Días sin clases, uno por línea («23-27 nov», «5 ene»), o pega el texto del calendario de tu distrito (.ics).',
    after: 'Sí habrá clases (puede quedar vacío)',
    cycleDay: 'Hoy cuenta como (puede quedar vacío)',
    oneDay: (day) => `día ${day} del ciclo`,
  },
}
