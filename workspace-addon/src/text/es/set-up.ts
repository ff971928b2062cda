import { spanishCards } from '@roundtable/core'
import type { setUpTexts as English } from '../en/set-up'

export const setUpTexts: typeof English = {
  welcome: {
    ...spanishCards.welcome,
    text: 'Roundtable da a cada persona un turno justo para dirigir, pone en este documento una agenda con tiempos y conserva lo que aprenden en cada reunión.',
    already: '¿Tu equipo ya existe?',
  },
  allow: {
    title: 'Permitir Roundtable en este documento',
    text: 'Roundtable escribe las agendas en este documento y guarda en él los turnos del equipo.',
    only: 'Google te pregunta una vez, y solo por este documento.',
  },
  stranger: {
    title: 'Todavía no estás en la lista de este equipo',
    known: (email) => `Estás aquí como ${email}.`,
    unknown: 'Google no dice qué cuenta usas aquí.',
    ask: (leads) =>
      `${leads} te puede agregar: «Ajustes», luego «Cambiar configuración», y tu dirección en una línea propia.`,
  },
  setUp: {
    ...spanishCards.setUp,
    nameError: 'Ponle al equipo un nombre de hasta 80 caracteres.',
    membersHint: 'Una persona por línea: Ana Torres <ana@escuela.org>',
    membersError: 'Escribe al menos una persona, hasta 60.',
    memberUnread: (line) => `No se entendió: «${line}». Escríbelo como «Ana Torres <ana@escuela.org>».`,
    addressMissing: (name) => `Escribe también la dirección de ${name}, como «Ana Torres <ana@escuela.org>».`,
    memberTwice: (name) => `${name} está dos veces en la lista. Quita una de las dos.`,
    from: 'Los cambios de integrantes valen desde el',
    fromError: 'Elige el día desde el que valen los cambios de integrantes, hoy o más tarde.',
    whoAreYou:
      'Google no dice qué cuenta usas, así que nadie sería responsable del equipo. Abre el documento con tu cuenta de la escuela y configúralo otra vez.',
    meetings: 'Reuniones',
    kept: 'Como está ahora',
    minutesError: 'Indica un número de minutos de 5 a 240.',
  },
}
