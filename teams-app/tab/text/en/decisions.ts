export const decisions = {
  title: 'Find a decision',
  word: 'Words',
  season: 'Season',
  anySeason: 'All of them',
  year: (year: string) => `School year ${year}`,
  first: (year: string) => `${year}, until December`,
  second: (year: string) => `${year}, from January`,
  from: 'From',
  until: 'Until',
  count: (count: number) => (count === 1 ? 'One decision' : `${count} decisions`),
  none: 'No decision is found. Try fewer words or another season. In a meeting, type “decision” and what you decided.',
  place: 'Where it was made',
  placeOf: (text: string) => `Where it was made: ${text}`,
}

export type DecisionsTexts = typeof decisions
