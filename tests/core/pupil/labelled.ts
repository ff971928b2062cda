import { type Chance, chanceOf } from '../../server/chance'
import { families, popular as given } from './popular-names'

/** A sentence as a teacher might write it, and what of a pupil is in it; `none` for what only looks like it. */
export interface Labelled {
  text: string
  kind: 'name' | 'name that is a word' | 'rare name with a cue' | 'id' | 'birthday' | 'mail' | 'none'
}

/** A colleague of that name is in the team. */
const popular = given.filter((name) => name !== 'Lucía')

const wordNames =
  'Grace Will May Rosa Mark Hope Rose June April Faith Autumn Luna Alma Blanca Pilar Victoria'.split(' ')
const rare =
  'Adaeze Siobhan Oluwaseun Xiuying Ndidi Þóra Quetzalli Jedrzej Anoushka Tlalli Wanjiru Eirwen'.split(' ')

type Write = (filled: string, n: number) => string

const withName: readonly Write[] = [
  (name) => `We noticed that ${name} mixes up numerator and denominator.`,
  (name) => `The exit ticket shows that ${name} and two others need more time.`,
  (name) => `Small group on Thursday: ${name}.`,
  (name) => `Call the family of ${name} before Friday.`,
  (name) => `I sat with ${name} during the warm-up, and it helped.`,
  (name) => `Next week ${name} reads first.`,
  (name, n) => `${n % 9} of 22 met it; ${name} did not yet.`,
  (name) => `Worked: the number line. Did not work: the game, because ${name} was upset.`,
  (name) => `Ayer ${name} explicó la respuesta a su grupo.`,
  (name) => `Creemos que ${name} necesita otra explicación.`,
  (name) => `Hablé con la madre de ${name} el martes.`,
  (name) => `Esta semana ${name} leyó en voz alta.`,
  (name) => `Funcionó el trabajo en parejas; ${name} ayudó mucho.`,
]
/** Where a name stands first nothing but the name itself tells it. */
const beginning: readonly Write[] = [
  (name) => `${name} met the standard on the second try.`,
  (name) => `${name}’s notebook shows the strategy.`,
  (name) => `${name} todavía confunde la b y la d.`,
]
const withCue: readonly Write[] = [
  (name) => `The student ${name} explained her way.`,
  (name) => `A boy named ${name} joined our class.`,
  (name) => `El alumno ${name} sumó los denominadores.`,
  (name) => `Una niña llamada ${name} llegó en octubre.`,
]
const ids: readonly Write[] = [
  (_, n) => `See ${1_000_000 + n * 37} in the gradebook.`,
  (_, n) => `The records S-00${12_000 + n} and the retest do not fit.`,
  (_, n) => `Falta la ficha de ${2_300_000 + n * 91}.`,
  (_, n) => `Accommodations for #${450_000 + n * 13} start on Monday.`,
]
const birthdays: readonly Write[] = [
  (_, n) => `Her birthday is ${(n % 12) + 1}/${(n % 27) + 1}/${2013 + (n % 6)}.`,
  (_, n) =>
    `Born ${2013 + (n % 6)}-${String((n % 12) + 1).padStart(2, '0')}-0${(n % 8) + 1}, youngest of the class.`,
  (_, n) => `Nacido el ${(n % 27) + 1}-${(n % 12) + 1}-${13 + (n % 6)}.`,
  (_, n) => `DOB ${(n % 12) + 1}/${(n % 27) + 1}/${13 + (n % 6)}, needs glasses.`,
]
const mails: readonly Write[] = [
  (name, n) => `Write to ${name.toLowerCase()}.k${n}@school.example.org.`,
  (name, n) => `Los deberes llegan de ${name.toLowerCase()}${n}@alumnos.escuela.example.`,
]

const harmless: readonly Write[] = [
  (_, n) => `${n % 30} of ${(n % 30) + 9} students met 5.NF.2 on 10/6/2026.`,
  (_, n) => `We will reteach place value for ${(n % 40) + 5} minutes on Monday.`,
  (_, n) => `Ana models the number line in period ${n % 7}.`,
  (_, n) => `Ben Walker and Lucía share unit ${n % 12} with the team.`,
  (_, n) => `¿Qué vemos? ${n % 25} estudiantes suman los denominadores.`,
  (name, n) => `Mr. ${name} Hart and Ms. Cole share task ${n % 9}.`,
  (name) => `La profesora ${name} comparte su tarea.`,
  (name) => `Coach ${name} will model it on Wednesday.`,
  (_, n) => `Exit Ticket ${n % 9} on Google Docs took too long.`,
  (_, n) => `The November test had ${(n % 30) + 4} questions about Main Idea.`,
  (_, n) => `Grade 5 Math, unit ${n % 12}: area and perimeter.`,
  (_, n) => `Will we finish by 3:${10 + (n % 49)}? May we move it to June?`,
  () => 'Hope is not a plan. Mark the date. Grace the page with a title.',
  () => 'Rose petals for the science table, please. April is testing month.',
  () => 'Rosa es el color del grupo pequeño. Alba y ocaso: vocabulario.',
  () => 'Marco teórico listo; Pilar de la lectura: la fluidez.',
  (_, n) => `We meet in room ${100 + (n % 300)} at 15:30 in May.`,
  () => 'In San Diego County the Khan Academy pilot starts in August.',
  (_, n) => `Budget: ${(n % 900) + 50} dollars for notebooks, due 12/1/2026.`,
  () => 'Reading of the Common Core and the Next Generation Science Standards on Tuesday.',
  () => 'El lunes empezamos la unidad de Ciencias con el mapa de España.',
  () => 'The Tuning Protocol gave everybody a voice; keep the timer.',
  (_, n) => `Students in group ${(n % 5) + 1} compared fractions with unlike denominators.`,
  () => 'Norms: start on time, assume good intent, stay with the data.',
  () => 'Use Teams for notes, Drive for tasks, and the Doc for decisions.',
  (_, n) => `La prueba de noviembre tuvo ${(n % 30) + 4} preguntas sobre Idea Principal.`,
]

const one = <T>(chance: Chance, from: readonly T[]) => chance.one(from)

function fullName(chance: Chance, given: string): string {
  return chance.below(2) === 0 ? given : `${given} ${one(chance, families)}`
}

/** 2,000 sentences, the same each time: half of them with something of a pupil. */
export function labelled(): readonly Labelled[] {
  const chance = chanceOf(2_000)
  const written = (count: number, kind: Labelled['kind'], write: (n: number) => string): Labelled[] =>
    Array.from({ length: count }, (_, n) => ({ kind, text: write(n) }))
  return [
    ...written(400, 'name', (n) => one(chance, withName)(fullName(chance, one(chance, popular)), n)),
    ...written(120, 'name', (n) => one(chance, beginning)(fullName(chance, one(chance, popular)), n)),
    ...written(120, 'name that is a word', (n) =>
      one(chance, withName)(fullName(chance, one(chance, wordNames)), n),
    ),
    ...written(60, 'rare name with a cue', (n) =>
      one(chance, withCue)(fullName(chance, one(chance, rare)), n),
    ),
    ...written(100, 'id', (n) => one(chance, ids)('', n)),
    ...written(100, 'birthday', (n) => one(chance, birthdays)('', n)),
    ...written(100, 'mail', (n) => one(chance, mails)(one(chance, ['Mia', 'Leo', 'Iker']), n)),
    ...written(1_000, 'none', (n) => (harmless[n % harmless.length] ?? String)(one(chance, popular), n)),
  ]
}
