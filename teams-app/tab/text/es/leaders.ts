import type { LeadersTexts } from '../en/leaders'

export const leaders: LeadersTexts = {
  who: {
    title: 'Quién puede mirar desde fuera',
    sees: 'Una dirección o asesoría a la que dejes entrar ve los productos acordados, cuántas reuniones se celebraron, se planearon o se cancelaron, los logros que pueden salir del equipo y las dos líneas que se escriben. Nunca las reflexiones, quién dirigió cuántas veces, las notas ni quién faltó.',
    none: 'Nadie mira tu equipo desde fuera.',
    since: (by, day) => (by === null ? `desde el ${day}` : `desde el ${day}, por invitación de ${by}`),
    dismiss: 'Que no mire más',
    dismissOf: (name) => `Que no mire más: ${name}`,
    invite: 'Dejar entrar a la dirección',
    code: 'Código para una persona',
    codeHint: (days) =>
      `Envíaselo a tu dirección o asesoría. Abre la pestaña de Roundtable en Teams y lo escribe allí. Se muestra una vez, sirve una vez y durante ${days} días.`,
    away: 'El servidor no responde, así que todavía no hay código. Inténtalo de nuevo en un minuto.',
  },
  looks: {
    title: 'Quién miró',
    none: 'Todavía no ha mirado nadie. Aquí está cada mirada de la dirección.',
    line: (name, page) => `${name} miró ${page}`,
    pages: { overview: 'el resumen' },
    hint: 'Una página que se carga otra vez en diez minutos es la misma mirada.',
    more: (count) => `Mostrar ${count} más`,
  },
  feedback: {
    title: 'Comentarios de tu dirección',
    none: 'Todavía no hay comentarios.',
    from: (name, day) => `${name}, ${day}`,
    new: 'Nuevo',
    praise: 'Elogio',
    question: 'Pregunta',
    read: 'Marcar como leído',
    readOf: (name, day) => `Marcar como leído: ${name}, ${day}`,
    answer: 'La respuesta de tu equipo, una línea',
    send: 'Responder',
    answered: (name) => `${name} respondió`,
  },
  overview: '¿Te envió un código otro equipo? Mira ese equipo',
}
