import type { helpCards as English } from '../../en/cards/help'

export const helpCards: typeof English = {
  problem: 'Algo falló aquí. No se escribió nada. Inténtalo de nuevo en un minuto.',
  outOfDate: {
    title: 'Esta tarjeta ya no está al día',
  },
  refusal: {
    title: 'No se pudo hacer',
  },
}
