import type { turnsTexts as English } from '../en/turns'

export const turnsTexts: typeof English = {
  turns: {
    title: 'Turnos de todos',
    share: 'Turnos de este año',
    shareLine: (done, share) => `${done} hechos, parte justa hasta hoy ${share}`,
    note: 'Esto solo lo ve el equipo. Un turno perdido vuelve por sí solo.',
    none: 'Todavía no hay turnos. Abre «Cambiar configuración» para decir cuándo se reúne el equipo.',
    forecast: 'las fechas posteriores aún pueden moverse',
  },
  away: {
    title: 'No puedo',
    text: '¿Qué días? No se pregunta ni se guarda ningún motivo.',
    from: 'Desde',
    until: 'Hasta',
    dateError: 'Elige una fecha.',
    kind: 'Estaré',
    kindError: 'Elige una opción.',
    away: 'ausente',
    notLeading: 'presente, pero sin dirigir',
    previewTitle: 'Esto cambiaría',
    exchange: (mine, name, theirs) => `${name} toma el ${mine} y tú tomas el ${theirs}.`,
    filled: (mine, name) =>
      `${name} toma el ${mine}. Tu turno queda pendiente y vuelve en la próxima fecha libre.`,
    empty: (mine) =>
      `Nadie puede tomar el ${mine}. Se avisa a la persona responsable; tu turno queda pendiente.`,
    nothing: 'No tienes turno en esos días, así que no cambia ninguna fecha. Quedas como ausente.',
    asked: (name) => `Primero se pregunta a ${name}. Hasta entonces nada es definitivo.`,
    own: 'Tus ausencias',
    back: 'Ya volví',
  },
  exchange: {
    open: 'Todavía por acordar',
    fill: (name, theirs) =>
      `${name} no puede el ${theirs}. ¿Puedes dirigir ese día? Tus otras fechas no cambian.`,
    filled: (name, date) => `${name} tiene el ${date}.`,
    keep: 'Me la quedo',
    giveBack: 'Devolverla',
    backOffer: (name, date) => `${name} sí puede el ${date}. ¿Quieres devolverle la fecha?`,
    title: '¿Puedes tomar esta fecha?',
    offer: (name, theirs, mine) =>
      `${name} no puede el ${theirs}. Tú dirigirías ese día y ${name} toma tu ${mine}.`,
    role: 'Rol',
    done: (first, firstDate, second, secondDate) =>
      `${first} tiene el ${firstDate}, ${second} tiene el ${secondDate}.`,
    settled: 'Acordado',
    gone: 'Este intercambio ya no está abierto. La tarjeta muestra cómo quedaron las fechas.',
    waiting: (name) => `Esperando a ${name}.`,
  },
  swap: {
    gone: 'Este cambio ya no está abierto. Los turnos muestran cómo quedaron las fechas.',
    title: 'Cambiar una fecha',
    mine: 'Mi fecha',
    mineError: 'Elige tu fecha.',
    theirs: 'Por esta fecha',
    theirsError: 'Elige una fecha para cambiar.',
    none: 'Todavía no hay nada que cambiar: tú o los demás no tienen turnos publicados.',
    askedTitle: '¿Cambiamos?',
    offer: (name, theirs, mine) => `${name} ofrece el ${theirs} por tu ${mine}.`,
  },
  why: {
    title: '¿Por qué yo?',
    none: 'No tienes turno en la próxima reunión.',
    runnerUp: 'Después sigue',
  },
  cancel: {
    title: 'Cancelar una reunión',
    which: (date) => `La reunión del ${date}`,
    slide: 'Correr: los turnos pasan a la reunión siguiente',
    keep: 'Mantener fechas: quien tenía esta fecha recibe la próxima libre',
    mode: '¿Y los turnos?',
    modeError: 'Elige una opción.',
    previewTitle: 'Esto cambiaría',
    change: (date, role, before, after) => `${date}, ${role}: ${before} → ${after}`,
    nothing: 'No cambia ninguna otra fecha.',
  },
  changed: {
    title: 'Cambió una fecha',
    yours: (role, date) => `Ahora tienes ${role} el ${date}.`,
    notYours: (role, date, name) => `${name} tiene ahora ${role} el ${date}; ya no te toca.`,
  },
}
