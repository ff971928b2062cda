import type { GoalRefusal } from '../../goal/refusals'
import type { Sentences } from '../sentences'

export const goalRefusals: Sentences<Exclude<GoalRefusal, { code: `agenda-${string}` }>> = {
  'goal-percent-over-100': ({ value }) =>
    `${value} por ciento es más que todo. Escribe un número hasta 100, o elige contar.`,
  'goal-target-is-baseline': ({ value }) =>
    `La meta empieza y termina en ${value}. Escribe como objetivo lo que quieren alcanzar.`,
  'goal-dates-backwards': ({ from, by }, speaker) =>
    `La meta terminaría el ${speaker.date(by)}, pero empieza el ${speaker.date(from)}. Elige un último día más tardío.`,
  'goal-not-measured': () =>
    'La meta todavía no tiene números. Di primero qué cuentan, de dónde parten y qué quieren alcanzar.',
  'progress-ahead-of-today': ({ date }, speaker) =>
    `El ${speaker.date(date)} todavía no llega. Elige el día en que midieron.`,
  'progress-before-goal': ({ from }, speaker) =>
    `La meta empieza el ${speaker.date(from)}. Elige ese día o uno posterior.`,
  'progress-unknown': ({ date }, speaker) =>
    `Ya no hay ningún número del ${speaker.date(date)}. No hace falta nada.`,
}
