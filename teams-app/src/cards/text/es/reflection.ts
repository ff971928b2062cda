import { spanishCards } from '@roundtable/core'
import type { reflectionTexts as English } from '../en/reflection'

export const reflectionTexts: typeof English = {
  closing: {
    ...spanishCards.closing,
    ledError: 'Elige quién dirigió.',
    answerError: 'Escribe una respuesta más corta.',
    closes: (date, time) => `La ronda se cierra el ${date} a las ${time} y entonces se archiva.`,
  },
  answered: spanishCards.answered,
  withdrawn: spanishCards.withdrawn,
  filed: {
    ...spanishCards.filed,
    waiting: 'La ronda está cerrada. El documento llega en un momento.',
  },
  led: {
    title: 'Corregir quién dirigió',
    text: 'Los turnos de todos se ajustan enseguida. Un documento ya archivado queda como está.',
  },
  logged: {
    reflection: 'Registrado como reflexión.',
    win: 'Registrado como logro.',
    action: 'Acción anotada. Vuelve en cada agenda hasta que esté hecha.',
    decision: 'Decisión registrada.',
    topic: 'Tema anotado. Queda en la agenda hasta que se trate.',
    withdraw: 'Quien lo escribió puede retirarlo hasta que se archive.',
  },
  logDialog: {
    empty: 'Este mensaje no tiene texto que registrar. Elige otro.',
    somebody: 'alguien',
    notAMember:
      'Quien escribió esto no está en el equipo, así que no puede ser su reflexión. No se escribió nada.',
    title: 'Registrar como reflexión',
    text: (author) => `Este mensaje de ${author} pasa a ser una reflexión de la reunión.`,
    done: 'Registrado. Se archivará con el acta de la reunión.',
  },
}
