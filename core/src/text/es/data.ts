import type { DataRefusal } from '../../data/refusals'
import type { Sentences } from '../sentences'

const judged = { kept: 'conservada', changed: 'cambiada', dropped: 'descartada' }

export const dataRefusals: Sentences<Exclude<DataRefusal, { code: `agenda-${string}` }>> = {
  'results-about-people': () =>
    'Algunos estándares parecen nombres, direcciones o números de personas, así que no se guardó nada. Usa los códigos de los estándares, como 5.NF.2, y solo cantidades.',
  'results-met-above-assessed': ({ row }) =>
    `En la fila ${row} no se evaluó a nadie, o más estudiantes lograron el estándar que los evaluados. Corrige los dos números y agrega otra vez.`,
  'results-standard-twice': ({ row }) =>
    `El estándar de la fila ${row} aparece dos veces. Suma las dos filas e inténtalo de nuevo.`,
  'results-ahead-of-today': ({ date }, speaker) =>
    `El ${speaker.date(date)} todavía no llega. Elige el día de la evaluación.`,
  'results-unknown': () => 'Estos resultados ya no están en la lista. Elige otros, o agrégalos otra vez.',
  'talk-unknown': () => 'Esta conversación ya no existe. Abre una nueva.',
  'talk-finished': ({ on }, speaker) =>
    `Esta conversación terminó el ${speaker.date(on)}. Abre una nueva para seguir.`,
  'talk-needs-try': () =>
    'Todavía nadie va a probar nada. Agrega qué van a probar, quién y hasta cuándo, o di que nada cambia.',
  'talk-has-tries': () =>
    'Hay algo que van a probar. Quítalo primero para decir que nada cambia, o simplemente termina.',
  'try-owner-unknown': ({ who }, speaker) =>
    `${speaker.name(who)} no está en este equipo. Elige a alguien que esté.`,
  'try-day-past': ({ by }, speaker) => `El ${speaker.date(by)} ya pasó. Elige hoy o un día posterior.`,
  'try-unknown': () => 'Esto ya no está en la lista. No hace falta nada.',
  'try-judged-already': ({ how, on }, speaker) =>
    `Tu equipo marcó esta prueba como ${judged[how]} el ${speaker.date(on)}. Abre una conversación nueva para retomarla.`,
}
