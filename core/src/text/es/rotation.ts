import type { Deciding, Reason, Standing } from '../../rotation/reason'
import type { TurnRefusal } from '../../rotation/refusals'
import type { Sentences } from '../sentences'
import type { Speaker } from '../speaker'

export const turnRefusals: Sentences<TurnRefusal> = {
  'turn-meeting-unknown': () =>
    'Esa reunión ya no está en el calendario. Abre «Turnos de todos» para ver las fechas.',
  'turn-role-unknown': () => 'El equipo ya no tiene ese rol. Abre la próxima reunión para ver los roles.',
  'turn-meeting-held': ({ date }, speaker) =>
    `La reunión del ${speaker.date(date)} ya se realizó. Para cambiar quién la dirigió, usa «Corregir quién dirigió».`,
  'turn-meeting-cancelled': ({ date }, speaker) =>
    `La reunión del ${speaker.date(date)} se canceló. Elige otra fecha.`,
  'turn-meeting-past': ({ date }, speaker) =>
    `El ${speaker.date(date)} ya pasó. Elige una fecha que esté por venir.`,
  'turn-not-published': ({ date }, speaker) =>
    `Los turnos del ${speaker.date(date)} aún no están fijados. Espera a que se publiquen o pide que fijen la fecha.`,
  'not-in-team-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} no está en el equipo el ${speaker.date(date)}. Elige a alguien que sí esté.`,
  'away-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} no puede el ${speaker.date(date)}. Elige otra persona u otra fecha.`,
  'second-role-then': ({ member, date }, speaker) =>
    `${speaker.name(member)} ya tiene un rol el ${speaker.date(date)}. Elige otra fecha.`,
  'not-holding-turn': ({ member, date, role }, speaker) =>
    `${speaker.name(member)} no tiene ${speaker.role(role)} el ${speaker.date(date)}. Abre «Turnos de todos» para ver quién lo tiene.`,
  'turn-needs-member': () => 'Solo una persona del equipo puede hacerlo. Inténtalo desde tu propia cuenta.',
  'absence-backwards': ({ from, until }, speaker) =>
    `El ${speaker.date(until)} es anterior al ${speaker.date(from)}. Elige un último día posterior.`,
  'absence-over': ({ until }, speaker) =>
    `El ${speaker.date(until)} ya pasó, así que ningún turno cambia. Elige días que estén por venir.`,
  'absence-unknown': () => 'Esa ausencia ya no está anotada. No hace falta nada más.',
  'exchange-over': () => 'Ese intercambio ya está resuelto. Abre «Turnos de todos» para ver las fechas.',
  'exchange-of-others': () => 'Ese intercambio es entre otras dos personas. Ellas mismas responden.',
  'nothing-to-give-back': () => 'Nadie espera que le devuelvan esa fecha. No hace falta nada más.',
  'swap-over': () => 'Ese cambio ya no está abierto. Abre «Turnos de todos» y propón uno nuevo.',
  'swap-of-others': () => 'Ese cambio lo responde otra persona. Lo hará desde su propia tarjeta.',
  'swap-with-yourself': () => 'Las dos fechas ya son tuyas. Elige una fecha de otra persona.',
  'swap-too-late': ({ date }, speaker) =>
    `Faltan menos de 24 horas para el ${speaker.date(date)}. Pide a alguien que tome el turno.`,
  'swap-out-of-date': () =>
    'Una de las dos fechas ya cambió de manos. Propón el cambio otra vez con las fechas nuevas.',
  'turn-already-taken': ({ date, role, by }, speaker) =>
    `${speaker.list(by.map(speaker.name)) || 'Otra persona'} ya tomó ${speaker.role(role)} el ${speaker.date(date)}. Gracias por ofrecerte; nada cambia.`,
  'meeting-not-today': ({ date }, speaker) =>
    `Esa reunión es el ${speaker.date(date)}. «Falta alguien» sirve el mismo día; antes, usa «No puedo» o «Cambiar fecha».`,
  'stood-in-already': ({ role, by }, speaker) =>
    by.length === 0
      ? `No hubo nadie presente para ${speaker.role(role)}. Pónganse de acuerdo y anótenlo al cierre.`
      : `${speaker.list(by.map(speaker.name))} ya se encarga de ${speaker.role(role)}. Nada cambia.`,
  'holder-is-here': ({ member }, speaker) =>
    `${speaker.name(member)} está entre los presentes y conserva el turno. Si dirige otra persona, anótalo al cierre.`,
  'meeting-time-taken': ({ date }, speaker) =>
    `Otra reunión ocupa esa hora el ${speaker.date(date)}. Elige otra hora.`,
  'move-into-past': ({ date }, speaker) => `El ${speaker.date(date)} ya pasó. Elige una fecha desde hoy.`,
  'meeting-still-ahead': ({ date }, speaker) =>
    `La reunión es el ${speaker.date(date)}. Confirma quién dirigió cuando se haya realizado.`,
  'doers-confirmed-already': ({ date }, speaker) =>
    `Ya se confirmó quién dirigió el ${speaker.date(date)}. Usa «Corregir quién dirigió» para cambiarlo.`,
  'meeting-not-confirmed': ({ date }, speaker) =>
    `Nadie ha confirmado aún la reunión del ${speaker.date(date)}. Confirma primero quién dirigió.`,
  'pin-unknown': () => 'Esa fecha no está fijada. No hace falta nada más.',
  'order-incomplete': () =>
    'El nuevo orden debe incluir a todos una vez. Abre la lista otra vez y guárdala de nuevo.',
  'opt-out-backwards': ({ from, until }, speaker) =>
    `El ${speaker.date(until)} es anterior al ${speaker.date(from)}. Elige un último día posterior.`,
}

const turns = (hundredths: number) => (Math.abs(hundredths) / 100).toFixed(2).replace('.', ',')

function owes({ balance }: Standing): string {
  if (balance === 0) return 'está al día'
  return balance > 0 ? `debe ${turns(balance)} de un turno` : `lleva ${turns(balance)} de un turno de ventaja`
}

const waited = ({ since }: Standing) =>
  since === null
    ? 'aún no lo ha tenido'
    : since === 1
      ? 'lo tuvo la última vez'
      : `lo tuvo hace ${since} reuniones`

const chosenBy: Record<Deciding, (one: Standing, other: Standing, speaker: Speaker) => string> = {
  'one-role-each': (one, other, { name }) =>
    `Sigue ${name(one.member)}; ${name(other.member)} tiene otro rol en esta reunión.`,
  rested: (one, other, { name }) =>
    `Sigue ${name(one.member)}; ${name(other.member)} tendría dos turnos demasiado seguidos (${waited(other)}).`,
  'weekly-cap': (one, other, { name }) =>
    `Sigue ${name(one.member)}; ${name(other.member)} ya dirige esa semana tantas reuniones como se acordó.`,
  owed: (one, other, { name }) =>
    `${name(one.member)} perdió una fecha anterior y va primero; después seguiría ${name(other.member)}.`,
  balance: (one, other, { name }) =>
    `${name(one.member)} ${owes(one)}, más que nadie de quienes pueden; sigue ${name(other.member)}, que ${owes(other)}.`,
  'last-turn': (one, other, { name }) =>
    `${name(one.member)} y ${name(other.member)} deben lo mismo, y ${name(one.member)} lleva más tiempo sin turno: ${name(one.member)} ${waited(one)}, ${name(other.member)} ${waited(other)}.`,
  'list-order': (one, other, { name }) =>
    `${name(one.member)} y ${name(other.member)} deben lo mismo y llevan el mismo tiempo; ${name(one.member)} va antes en la lista del equipo.`,
  'best-together': (one, other, { name }) =>
    `Los roles de esta reunión se repartieron juntos y así resulta lo más justo: ${name(one.member)} ${owes(one)}; si no, sería ${name(other.member)}, que ${owes(other)}.`,
}

/** «¿Por qué yo?»: one sentence, with the runner-up where there was a choice. */
const turnReasons: {
  [C in Reason['code']]: (
    holder: Standing['member'],
    reason: Extract<Reason, { code: C }>,
    speaker: Speaker,
  ) => string
} = {
  chosen: (_, { by, standing, runnerUp }, speaker) => chosenBy[by](standing, runnerUp, speaker),
  'only-one': (holder, _, { name }) => `${name(holder)} es la única persona que puede ese día.`,
  pinned: (holder, _, { name }) => `Esta fecha se fijó para ${name(holder)}.`,
  fixed: (holder, _, { name }) => `${name(holder)} siempre tiene este rol.`,
  continues: (holder, _, { name }) => `El turno de ${name(holder)} dura varias reuniones y continúa.`,
  merged: (holder, { into }, { name, role }) =>
    `Pocas personas pueden venir, así que ${name(holder)} hace esto junto con ${role(into)}.`,
  accompanies: (holder, { learner }, { name }) =>
    `${name(holder)} dirige junto con ${name(learner)}, que está aprendiendo el rol.`,
  exchanged: (holder, reason, { name }) => `${name(holder)} intercambió fechas con ${name(reason.with)}.`,
  swapped: (holder, reason, { name }) => `${name(holder)} cambió fechas con ${name(reason.with)}.`,
  'fills-in': (holder, { instead, chosen }, speaker) =>
    instead === null
      ? reasonSentence(holder, chosen, speaker)
      : `${speaker.name(holder)} cubre a ${speaker.name(instead)}: ${reasonSentence(holder, chosen, speaker)}`,
  volunteered: (holder, { instead }, { name }) =>
    instead === null
      ? `${name(holder)} se ofreció.`
      : `${name(holder)} se ofreció en lugar de ${name(instead)}, que tendrá un turno más adelante.`,
  'stood-in': (holder, { instead, chosen }, speaker) =>
    instead === null
      ? reasonSentence(holder, chosen, speaker)
      : `${speaker.name(holder)} asume el turno porque ${speaker.name(instead)} no estaba: ${reasonSentence(holder, chosen, speaker)}`,
}

/** The sentence for one reason. */
export function reasonSentence(holder: Standing['member'], reason: Reason, speaker: Speaker): string {
  const sentence = <C extends Reason['code']>(code: C, facts: Extract<Reason, { code: C }>) =>
    turnReasons[code](holder, facts, speaker)
  return sentence(reason.code, reason)
}
