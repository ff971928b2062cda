import type { TeamRefusal } from '../../team/refusals'
import type { Sentences } from '../sentences'

export const teamRefusals: Sentences<TeamRefusal> = {
  'team-exists': () => 'Aquí ya hay un equipo. Abre «Cambiar configuración» para modificarlo.',
  'unknown-zone': () => 'No conocemos esa zona horaria. Elige una de la lista, por ejemplo America/Bogota.',
  'hours-too-short': () =>
    'El horario de mensajes debe terminar después de empezar. Elige una hora final más tardía.',
  'lead-not-in-team': ({ member }, speaker) =>
    `${speaker.name(member)} configura el equipo pero no está en la lista. Agrega a esa persona y guarda otra vez.`,
  'last-lead': () =>
    'El equipo necesita al menos una persona responsable. Nombra primero a otra e inténtalo de nuevo.',
  'already-member': ({ member }, speaker) =>
    `${speaker.name(member)} ya está en el equipo. No hace falta nada.`,
  'unknown-member': ({ member }, speaker) =>
    `${speaker.name(member)} no está en este equipo. Agrega a esa persona en «Cambiar configuración» e inténtalo de nuevo.`,
  'member-named-twice': ({ member }, speaker) =>
    `${speaker.name(member)} aparece dos veces en la lista. Quita una y guarda otra vez.`,
  'role-named-twice': ({ role }, speaker) =>
    `El rol «${speaker.role(role)}» aparece dos veces. Quita uno y guarda otra vez.`,
  'role-merges-nowhere': ({ role }, speaker) =>
    `«${speaker.role(role)}» debería unirse a un rol que el equipo no tiene. Elige otro y guarda otra vez.`,
}
