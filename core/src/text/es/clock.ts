import type { ClockRefusal } from '../../clock/refusals'
import type { Sentences } from '../sentences'

const minutes = (count: number) => `${count} ${count === 1 ? 'minuto' : 'minutos'}`

export const clockRefusals: Sentences<ClockRefusal> = {
  'clock-not-running': () => 'El reloj no está en marcha. Inícialo e inténtalo otra vez.',
  'clock-part-unknown': ({ parts }) =>
    `La agenda tiene ${parts} ${parts === 1 ? 'parte' : 'partes'}. Elige una de ellas.`,
  'clock-part-over': ({ part }) =>
    `La parte ${part} ya terminó. Da el tiempo a la parte en curso o a una que venga después.`,
  'clock-same-part': () => 'Una parte no puede darse tiempo a sí misma. Elige otra parte.',
  'clock-no-time-to-give': ({ part, spares }) =>
    spares === 0
      ? `A la parte ${part} no le sobra ningún minuto. Toma el tiempo de otra parte.`
      : `A la parte ${part} le ${spares === 1 ? 'sobra' : 'sobran'} ${minutes(spares)}. Da ${spares === 1 ? 'ese minuto' : `${spares} o menos`}, o toma el tiempo de otra parte.`,
}
