import type { ReflectionsTexts } from '../en/reflections'

export const reflections: ReflectionsTexts = {
  title: 'Reflexiones y logros',
  tabs: { reflect: 'Reflexionar', wins: 'Logros', decisions: 'Decisiones', leaders: 'Dirección' },
  parts: 'Partes de esta página',
  round: {
    title: (day) => `Reflexión del ${day}`,
    noMeeting:
      'No hay ninguna reunión planeada, así que todavía no hay nada sobre lo que reflexionar. Agrega una en la página «Turnos».',
    none: 'No hay ninguna reflexión abierta. Abre una cuando termine la reunión: lleva un minuto.',
    open: 'Abrir la reflexión',
    frame: 'Preguntas',
    mode: 'Nombres',
    named: 'Con nombres',
    anonymous: 'Sin nombres',
    tooFew: 'Sin nombres hace falta un equipo de cuatro o más: si son menos, se sabría quién escribió qué.',
    whoSees: 'Quién lo verá',
    took: (people) =>
      people === 0
        ? 'Todavía no ha respondido nadie.'
        : people === 1
          ? 'Ha respondido una persona.'
          : `Han respondido ${people} personas.`,
    send: 'Enviar',
    empty: 'Todavía no hay nada escrito. Responde a una pregunta y envíala.',
    sent: 'Enviado. Gracias.',
    answeredNamed: 'Ya respondiste. Responde otra vez para cambiar lo que escribiste.',
    answered: 'Ya respondiste.',
    elsewhere:
      'Para retirarlo, usa la tarjeta o la ventana donde lo escribiste: nadie más sabe qué respuesta es la tuya.',
    takeBack: 'Retirar mi respuesta',
    close: 'Cerrar la reflexión',
    closeLater:
      'Se cierra sola: si se cierra ahora, las respuestas serían muy pocas para mostrarse y se borrarían.',
    closed: 'La reflexión está cerrada. Se archiva con la reunión.',
    unread: 'Respondieron muy pocas personas, así que las respuestas se borraron sin leer.',
  },
  own: {
    title: 'Lo que escribiste',
    none: 'Todavía nada con tu nombre. Las respuestas sin nombre no están aquí: nadie sabe que son tuyas.',
    withdraw: 'Retirar',
    withdrawOf: (text) => `Retirar: ${text}`,
  },
  filed: {
    title: 'Reflexiones archivadas',
    none: 'Todavía no hay nada archivado. Después de una reunión sus reflexiones se archivan en la carpeta del equipo.',
    link: (day) => `Registro del ${day}`,
    onItsWay: (day) => `${day}: en camino a la carpeta del equipo.`,
    nameOnly: (day, name) => `${day}: «${name}» en la carpeta del equipo.`,
  },
}
