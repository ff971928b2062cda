import type { reflectionTexts as English } from '../en/reflection'

export const reflectionTexts: typeof English = {
  closing: {
    nothing: 'Escribe al menos una línea, o di quién dirigió, y envía.',
    title: 'Un minuto para mirar atrás',
    led: '¿Quién dirigió de verdad?',
    ledError: 'Elige quién dirigió.',
    action: 'Una acción (puede quedar vacía)',
    actionOwner: 'Quién la hace',
    win: 'Un logro para celebrar (puede quedar vacío)',
    sendAgain: 'Retiraste esto antes. Envíalo una vez más para guardarlo.',
    answerError: 'Escribe una respuesta más corta.',
    closes: (date, time) => `La ronda se cierra el ${date} a las ${time} y entonces se archiva.`,
    takenPart: (n) =>
      n === 0
        ? 'Aún no hay respuestas.'
        : n === 1
          ? '1 respuesta hasta ahora.'
          : `${n} respuestas hasta ahora.`,
  },
  answered: {
    title: 'Gracias',
    text: 'Tu reflexión está guardada. Puedes retirarla hasta que se archive.',
    anonymous:
      'Tu reflexión está guardada sin tu nombre. Hasta que se cierre la ronda puedes retirarla, solo con esta tarjeta: nada más sabe cuál respuesta es tuya.',
    saved: 'Lo que anotaste está guardado.',
  },
  withdrawn: { title: 'Retirada', text: 'Tu reflexión está borrada.' },
  filed: {
    title: 'Archivado',
    text: (name) => `La agenda, las decisiones, las acciones y las reflexiones están en «${name}».`,
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
