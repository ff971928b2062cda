import { spanishCards } from '@roundtable/core'
import type { meetingTexts as English } from '../en/meeting'

export const meetingTexts: typeof English = {
  next: {
    ...spanishCards.next,
    none: 'No hay ninguna reunión planeada. Abre «Cambiar configuración» para decir cuándo se reúne el equipo, o «Calendario escolar» para revisar el año escolar y sus días sin clases.',
    tooShort: (minutes, shortest) =>
      `${minutes} minutos no alcanzan para este protocolo; necesita ${shortest}. Elige otro con «Cambiar la agenda».`,
  },
  agenda: {
    ...spanishCards.agenda,
    title: 'Agenda',
    choose: 'Cambiar la agenda',
    minutesError: 'Indica un número de 5 a 240.',
    tip: 'Consejo para quien facilita',
  },
  ownAgenda: {
    title: 'Nuestro propio protocolo',
    text: 'Una parte por línea: sus minutos y luego su nombre. Las partes que conservan su nombre conservan sus preguntas. El equipo puede elegirlo para cualquier reunión.',
    name: 'Nombre del protocolo',
    nameError: 'Ponle un nombre al protocolo.',
    copyOf: (title) => `Nuestro ${title}`.slice(0, 80),
    lines: 'Partes (o pega un archivo de plantilla)',
    linesError: 'Escribe al menos una parte.',
    unread: (line) => `No se entendió: «${line}». Escríbelo como «10 Mirar los datos».`,
    broken: 'Este archivo de plantilla no se puede leer. Revisa sus llaves y comas y pégalo otra vez.',
    newPart: {
      purpose: 'Lo que queremos hacer juntos aquí.',
      prompts: ['¿Qué queremos saber o decidir aquí?', '¿Qué nos llevamos?'],
    },
  },
  topics: {
    title: 'Temas',
    parked: 'queda para otra reunión',
    none: 'Nada todavía. Agrega de qué quieres hablar, o escribe: tema cómo calificamos el laboratorio.',
    one: 'Un tema para la próxima reunión',
    error: 'Di de qué se trata.',
  },
  actions: {
    ...spanishCards.actions,
    none: 'No hay acciones abiertas. Agrega una abajo o escribe: acción @nombre copiar la rúbrica para el viernes.',
  },
  reminder: {
    week: 'Se acerca tu turno',
    tomorrow: 'Te toca en la próxima reunión',
    text: (role, date, time) => `${role} el ${date} a las ${time}. Este es el borrador de la agenda.`,
  },
  empty: {
    title: 'Un rol está vacío',
    text: (role, date) =>
      `Nadie puede tomar ${role} el ${date}. Pulsa «Tomar una fecha» para tomarla tú o anotar a quien la tome.`,
  },
  start: { title: 'Empieza la reunión' },
}
