import type { AgendaRefusal } from '../../agenda/refusals'
import type { Sentences } from '../sentences'
import { templateProblem } from './template'

export const agendaRefusals: Sentences<AgendaRefusal> = {
  'agenda-meeting-unknown': () =>
    'Esa reunión ya no está en el calendario. Abre la próxima reunión e inténtalo allí.',
  'agenda-meeting-cancelled': ({ date }, speaker) =>
    `La reunión del ${speaker.date(date)} está cancelada. Elige otra reunión.`,
  'agenda-meeting-held': ({ date }, speaker) =>
    `La reunión del ${speaker.date(date)} ya pasó. Agrégalo a la próxima reunión.`,
  'agenda-text-empty': () => 'Todavía no hay texto. Escribe unas palabras y guarda otra vez.',
  'agenda-text-too-long': ({ most, characters }) =>
    `Ese texto tiene ${characters} caracteres; caben ${most}. Acórtalo, o ponlo en un documento y agrega el enlace.`,
  'template-unknown': () => 'Ese protocolo ya no existe. Elige otro de la lista.',
  'template-faulty': ({ problems }) =>
    `El protocolo todavía no se guardó. ${problems.map(templateProblem).join(' ')}`,
  'too-short': ({ minutes, shortest }) =>
    `${minutes} ${minutes === 1 ? 'minuto es' : 'minutos son'} muy poco para este protocolo: necesita al menos ${shortest}. Elige ${shortest} minutos o más, o un protocolo más corto.`,
  'part-count-differs': ({ parts, given }) =>
    `Este protocolo tiene ${parts} partes, pero se indicaron ${given} tiempos. Abre la agenda otra vez y da sus minutos a cada parte.`,
  'part-sum-differs': ({ sum, minutes }) =>
    sum > minutes
      ? `Las partes suman ${sum} minutos, ${sum - minutes} más que los ${minutes} de la reunión. Acorta una parte.`
      : `Las partes suman ${sum} minutos, ${minutes - sum} menos que los ${minutes} de la reunión. Da más tiempo a una parte.`,
  'part-too-short': ({ part, least }) =>
    `La parte ${part} necesita al menos ${least} ${least === 1 ? 'minuto' : 'minutos'}. Dale más tiempo o elige otro protocolo.`,
  'item-unknown': () => 'Ese punto ya no está en la agenda. Ábrela otra vez para ver lo que hay.',
  'item-finished': () => 'Ese punto ya está terminado. Agrégalo de nuevo para volver a él.',
  'no-goal-to-tag': () =>
    'El equipo todavía no tiene meta. Escríbela primero en los acuerdos y luego marca lo que la impulsa.',
  'action-unknown': () => 'Esa acción ya no está en la lista. Abre la agenda otra vez para ver lo que hay.',
  'action-closed-otherwise': ({ how, on }, speaker) =>
    `Esa acción se marcó como ${how === 'done' ? 'hecha' : 'descartada'} el ${speaker.date(on)}. Agrega una nueva para retomarla.`,
  'action-owner-unknown': ({ owner }, speaker) =>
    `${speaker.name(owner)} no está en este equipo. Elige a alguien que esté.`,
  'action-due-past': ({ due }, speaker) =>
    `El ${speaker.date(due)} ya pasó. Elige hoy o una fecha posterior.`,
  'notes-are-filed': ({ date }, speaker) =>
    `Las notas del ${speaker.date(date)} ya están archivadas. Agrega las tuyas al documento en la carpeta del equipo.`,
  'not-your-note': ({ author }, speaker) =>
    `Solo ${author === null ? 'quien la escribió' : speaker.name(author)} cambia esta nota. Escribe una tuya debajo.`,
  'too-many-notes': ({ most }) =>
    `Ya hay ${most} notas de esta reunión. Pon el resto en una que hayas escrito tú.`,
}
