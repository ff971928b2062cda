import type { DecisionsTexts } from '../en/decisions'

export const decisions: DecisionsTexts = {
  title: 'Buscar una decisión',
  word: 'Palabras',
  season: 'Temporada',
  anySeason: 'Todas',
  year: (year) => `Curso ${year}`,
  first: (year) => `${year}, hasta diciembre`,
  second: (year) => `${year}, desde enero`,
  from: 'Desde',
  until: 'Hasta',
  count: (count) => (count === 1 ? 'Una decisión' : `${count} decisiones`),
  none: 'No se encuentra ninguna decisión. Prueba con menos palabras u otra temporada. En una reunión, escribe «decisión» y lo que decidieron.',
  place: 'Dónde se tomó',
  placeOf: (text) => `Dónde se tomó: ${text}`,
}
