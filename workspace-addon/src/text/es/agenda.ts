import { spanishCards } from '@roundtable/core'
import type { agendaTexts as English } from '../en/agenda'

const trouble = {
  'not-asked':
    'Roundtable todavía no puede escribir por ti en este documento. Pulsa «Permitir» una vez; Google te pregunta solo por este documento.',
  'no-access':
    'Roundtable no puede abrir este archivo por ti. Pide a su propietario que lo comparta contigo como editor.',
  'read-only':
    'Puedes leer este documento, pero no escribir en él. Pide a su propietario el permiso para editar.',
  gone: 'El archivo ya no está, o no está compartido contigo. Pide a su propietario que lo comparta e inténtalo otra vez.',
  trashed: 'El archivo está en la papelera. Su propietario lo saca de allí; luego inténtalo otra vez.',
  full: 'El documento es demasiado grande para que Google lo cambie aquí. Crea otro documento para el equipo y trae allí la exportación.',
  storage: 'En Google no queda espacio para esto. Pide al administrador de Google que deje sitio en Drive.',
  rate: 'Google tiene ahora demasiado trabajo. Nada ha cambiado. Inténtalo otra vez en un minuto.',
  rejected:
    'Alguien escribió en el documento en el mismo momento, o Google no aceptó esto. Nada ha cambiado. Inténtalo otra vez.',
  'no-answer': 'Google no respondió a tiempo. Inténtalo otra vez: nada se escribe dos veces.',
  'api-off':
    'Un servicio de Google está desactivado para Roundtable. Pide al administrador de Google que active los servicios de Docs y Drive.',
}

const folder = {
  'not-asked':
    'Otra persona del equipo empezó esta acta en un documento que aquí no está abierto para ti. Abre ese documento, abre allí Roundtable y pulsa «Permitir»; luego inténtalo otra vez. O deja que esa persona la archive.',
  'no-access':
    'Roundtable no puede añadir archivos por ti a la carpeta del equipo. Pide a quien la cuida que te deje añadir archivos e inténtalo otra vez.',
  'read-only':
    'Puedes leer la carpeta del equipo, pero no añadir archivos. Pide a quien la cuida que te deje e inténtalo otra vez.',
  gone: 'La carpeta del equipo ya no está, o no está compartida contigo. Pide a una persona del equipo que la comparta e inténtalo otra vez.',
}

export const agendaTexts: typeof English = {
  next: {
    ...spanishCards.next,
    none: 'No hay ninguna reunión planeada. «Cambiar configuración» dice cuándo se reúne el equipo; «Calendario escolar», qué días no hay clases.',
    tooShort: (minutes, shortest) =>
      `${minutes} minutos no alcanzan para este protocolo; necesita ${shortest}. Pulsa «Insertar la agenda» y elige otro.`,
  },
  agenda: {
    ...spanishCards.agenda,
    minutesError: 'Indica un número de minutos de 5 a 240.',
  },
  insert: {
    title: 'Insertar la agenda',
    parts: 'Partes',
    where: 'En qué lugar del documento',
    cursor: 'donde está el cursor',
    top: 'al principio',
    afterLast: 'después de la última agenda',
    there: 'Ya está en el documento y se pone al día. Lo que la gente escribió queda como está.',
  },
  docs: {
    ...spanishCards.docs,
    title: 'La agenda en el documento',
    there: 'La agenda está en el documento. Lo que la gente escribe allí queda como está.',
    trouble: { doc: trouble, folder: { ...trouble, ...folder } },
  },
  actions: {
    ...spanishCards.actions,
    count: (n) => (n === 1 ? '1 acción abierta' : `${n} acciones abiertas`),
    none: 'No hay acciones abiertas. Agrega la primera abajo.',
  },
  notes: {
    title: 'Decisiones y temas',
    none: 'No hay ninguna reunión a la que agregar algo. «Calendario escolar» agrega una.',
    decisions: 'Decidido en esta reunión',
    topics: 'Para hablar',
    topic: 'Tema',
    one: 'Algo más',
    kind: 'Esto es',
    decision: 'una decisión de esta reunión',
    topicNext: 'un tema para la próxima reunión',
    text: 'En una o dos frases',
    error: 'Escribe unas palabras y agrégalas.',
    fromDoc:
      'Las decisiones, acciones y temas escritos debajo de la agenda se pueden tomar: el documento queda como está.',
  },
}
