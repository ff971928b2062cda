import type { FrameTexts } from '../en/frame'

export const frame: FrameTexts = {
  title: 'Roundtable',
  pages: {
    meeting: 'Esta reunión',
    turns: 'Turnos',
    agenda: 'Agenda',
    team: 'Equipo',
    goals: 'Metas y datos',
    reflections: 'Reflexiones y logros',
    settings: 'Ajustes y tus datos',
  },
  skip: 'Ir a la página',
  pagesOf: 'Páginas',
  team: 'Equipo',
  loading: 'Cargando…',
  late: 'El servidor tarda en responder. No tienes que hacer nada.',
  stale: 'El servidor no responde. Ves lo último que dijo; esta página vuelve a preguntar sola.',
  waiting: (count) =>
    count === 1
      ? 'Algo que hiciste aún no se ha enviado. Se queda aquí y se envía en cuanto el servidor responda.'
      : `${count} cosas que hiciste aún no se han enviado. Se quedan aquí y se envían en cuanto el servidor responda.`,
  tryNow: 'Intentar ahora',
  broken: 'Esta página tiene un fallo. Lo que escribiste se conserva; vuelve a cargarla.',
  reload: 'Cargar de nuevo',
  noTeam: {
    title: 'Aún no hay equipo',
    text: 'Roundtable no conoce ningún equipo tuyo. Añade la aplicación Roundtable al chat o canal de tu equipo y pulsa «Configurar»; después abre de nuevo esta pestaña.',
  },
  gone: {
    title: 'Este equipo no está aquí',
    text: 'Ya no perteneces a él, o no existe. Pide a quien lidera el equipo que te añada de nuevo, o elige otro equipo.',
  },
  outside: {
    title: 'Abre Roundtable en Teams',
    text: 'Esta página vive en Microsoft Teams: abre la pestaña Roundtable del chat, canal o reunión de tu equipo.',
  },
  away: {
    title: 'El servidor no responde',
    text: 'No se pierde nada. Esta página lo intenta de nuevo cada pocos segundos.',
  },
  configure: 'No hay nada que elegir: pulsa Guardar, y la pestaña muestra el equipo de este chat o canal.',
  who: { title: '¿Quién eres hoy?', text: 'Esta es la demostración: sé cualquiera del equipo inventado.' },
}
