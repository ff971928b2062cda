import type { reflectionCards as English } from '../../en/cards/reflection'

export const reflectionCards: typeof English = {
  closing: {
    title: 'Un minuto para mirar atrás',
    nothing: 'Escribe al menos una línea, o di quién dirigió, y envía.',
    led: '¿Quién dirigió de verdad?',
    action: 'Una acción (puede quedar vacía)',
    actionOwner: 'Quién la hace',
    win: 'Un logro para celebrar (puede quedar vacío)',
    sendAgain: 'Retiraste esto antes. Envíalo una vez más para guardarlo.',
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
  withdrawn: {
    title: 'Retirada',
    text: 'Tu reflexión está borrada.',
  },
  filed: {
    title: 'Archivado',
    text: (name) => `La agenda, las decisiones, las acciones y las reflexiones están en «${name}».`,
  },
}
