import type { DocQuestion } from '../../running-doc/questions'
import type { DocAgendaLabels } from '../en/doc-agenda'
import type { Sentences } from '../sentences'

export const docAgendaLabels: DocAgendaLabels = {
  meeting: 'Reunión',
  length: (start, minutes) => `${start}, ${minutes} min`,
  toBeAgreed: 'por acordar',
  forGoal: 'para nuestra meta',
  goal: 'Meta',
  norm: 'Norma',
  openActions: 'Tareas abiertas',
  items: 'Temas por tratar',
  part: (title, minutes) => `${title} (${minutes} min)`,
  by: 'a cargo de',
  due: 'para el',
  since: (date, meetings) =>
    meetings <= 1 ? `de la última vez, ${date}` : `desde ${date}, hace ${meetings} reuniones`,
  minutes: (minutes) => `${minutes} min`,
  parked: 'aplazado',
  tooShort: (minutes, shortest) =>
    `${minutes} minutos no alcanzan para la plantilla elegida, que necesita ${shortest}. Elijan otra plantilla o más tiempo.`,
  decisions: 'Decisiones',
  actions: 'Tareas',
  reflections: 'Reflexión',
  named: 'Dos minutos, una línea por persona. Quien pueda abrir este documento puede leerlo.',
  anonymous:
    'Su equipo reflexiona sin nombres: respondan en la tarjeta del chat. Aquí no, porque un documento muestra quién escribió.',
  who: 'Nombre',
  endOf: (date) => `— fin de la reunión del ${date} —`,
  end: 'Línea final',
  role: (role) => `Rol: ${role}`,
  action: 'una tarea',
  item: 'un tema',
  decision: 'una decisión',
  prompts: (part) => `Preguntas: ${part}`,
}

const most = 5
const listed = (blocks: readonly string[]) => {
  const more = blocks.length - most
  return blocks.slice(0, most).join(', ') + (more > 0 ? ` y ${more} más` : '')
}

export const docQuestions: Sentences<DocQuestion> = {
  'agenda-was-deleted': ({ date }, speaker) =>
    `Alguien quitó del documento la agenda del ${speaker.date(date)}. Elige «Volver a ponerla» o déjala fuera.`,
  'agenda-was-moved': ({ date, tab }, speaker) =>
    `La agenda del ${speaker.date(date)} se movió a otro lugar del documento${tab === '' ? '' : ` (pestaña «${tab}»)`}. Elige «Seguir allí», o pon una nueva y borra tú la anterior.`,
  'agenda-blocks-deleted': ({ date, blocks }, speaker) =>
    `Alguien quitó del documento partes de la agenda del ${speaker.date(date)}: ${listed(blocks)}. Elige «Volver a ponerlas» o déjalas fuera. No se cambió nada.`,
  'agenda-blocks-moved': ({ date, blocks }, speaker) =>
    `Alguien cambió en el documento el orden de la agenda del ${speaker.date(date)}: ${listed(blocks)}. Elige «Conservar este orden» para seguir. No se cambió nada.`,
  'agenda-place-unknown': () =>
    'El lugar marcado para la agenda ya no está en el documento. Elige el principio del documento o marca un lugar de nuevo.',
  'agenda-tab-unknown': () =>
    'La pestaña elegida para la agenda ya no está en el documento. Elige otra pestaña.',
}
