import { spanishCards } from '@roundtable/core'
import type { reflectionTexts as English } from '../en/reflection'

export const reflectionTexts: typeof English = {
  reflect: {
    title: 'Reflexión',
    waiting: 'Un minuto para mirar atrás a la reunión.',
    none: 'No hay ninguna reunión sobre la que reflexionar. «Calendario escolar» agrega una.',
    early: 'La reunión no ha empezado. Cuando termine, la reflexión se abre sola.',
    frame: 'Miramos',
    mode: 'Las respuestas son',
    whoSees: 'Quién verá esto',
    named: 'Con nombre',
    anonymous: 'Anónimas',
    neverAnonymous:
      'Aquí las reflexiones llevan nombre: este equipo guarda sus datos en una pestaña del documento, y un documento recuerda quién escribió y cuándo.',
    tooFew: (members, threshold) =>
      `Las respuestas anónimas se muestran a partir de ${threshold} personas; tu equipo tiene ${members}. Por eso las reflexiones llevan nombre.`,
    again: 'Ya respondiste. Cambia tus palabras y envíalas otra vez, o retíralas.',
    answeredAnonymous:
      'Ya respondiste. Solo la tarjeta que apareció al enviar puede retirarla: nada más sabe cuál respuesta es tuya.',
  },
  closing: {
    ...spanishCards.closing,
    meeting: 'Y la reunión',
    chooseLed: 'Elige quién dirigió',
    closes: (date, time) => `La ronda se cierra el ${date} a las ${time}.`,
    waits: (threshold) =>
      `Se puede cerrar antes a partir de ${threshold} respuestas: menos se borrarían sin leerse.`,
  },
  answered: spanishCards.answered,
  withdrawn: spanishCards.withdrawn,
  filed: {
    ...spanishCards.filed,
    closed: 'La ronda está cerrada',
    notYet: (date) => `El acta del ${date} todavía no está archivada.`,
    waiting:
      'Todavía no se archivó nada. «Archivar» agrega la agenda, las decisiones, las acciones y las reflexiones al acta del equipo en Drive, una vez.',
  },
}
