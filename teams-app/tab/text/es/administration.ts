import type { AdministrationTexts } from '../en/administration'

const reasons: AdministrationTexts['reasons'] = {
  uninstalled: 'Roundtable ya no está en ese chat. Haz que lo añadan allí y vuelve a intentarlo.',
  'blocked-by-user': 'La persona ha bloqueado Roundtable. Puede desbloquearlo en su chat.',
  'disabled-by-admin':
    'Roundtable está desactivado para esta persona en el centro de administración de Teams. Permítelo allí y vuelve a intentarlo.',
  'writes-blocked': 'En este momento nadie puede escribir en ese chat.',
  forbidden: 'Teams no permitió este mensaje.',
  'not-found': 'Ese chat, o esa reunión, ya no existe.',
  rejected: 'No se aceptó; tal como está, tampoco se aceptaría otra vez.',
  'host-not-allowed': 'La dirección de ese chat no es de Teams.',
  'google-refused':
    'Google no lo aceptó. Un mensaje en el chat del equipo dice quién debe hacer qué; después, vuelve a intentarlo.',
  nobody: 'La persona ya no está en la lista.',
  unreadable: 'Esta versión de Roundtable no puede leerlo.',
  'unheard-of': 'Esta versión de Roundtable no sabe hacerlo, o Google ya no está configurado.',
  removed: 'Quitaron Roundtable de este chat antes de que se pudiera enviar.',
  'gave-up': 'Se intentó diez veces durante unas horas, sin éxito.',
  'in-doubt': 'Roundtable se detuvo mientras se enviaba. Puede que haya llegado.',
  'failed-in-doubt': 'Algo falló mientras se enviaba. Puede que haya llegado.',
  unknown: 'Teams no dijo si llegó. Puede que sí.',
  other: 'Una versión anterior de Roundtable desistió de esto.',
}

export const administration: AdministrationTexts = {
  title: 'Lo que no se pudo hacer',
  open: 'Lo que no se pudo hacer',
  back: 'Volver a tu equipo',
  intro:
    'Mensajes y archivos de los que Roundtable desistió. No ves nombres de personas ni lo que escribieron. Cada consulta y cada decisión tuya queda en el registro de auditoría.',
  none: 'No queda nada pendiente de atender.',
  what: {
    team: 'Un mensaje al chat del equipo',
    member: 'Un mensaje a un miembro',
    conversation: 'Una respuesta en un chat',
    file: 'El acta de una reunión, para archivar',
    'agenda-doc': 'Un orden del día, para el documento del equipo',
    'read-doc': 'Notas, para leer del documento del equipo',
    other: 'Algo que esta versión no conoce',
  },
  of: (what, team) => `${what} (${team})`,
  due: (day) => `Debía salir el ${day}.`,
  reasons,
  inDoubt: 'No se envía otra vez, porque podría llegar dos veces. Pregunta al equipo si está allí.',
  tryAgain: 'Intentar otra vez',
  letGo: 'Descartar',
  about: (wish, what, day) => `${wish}: ${what}, ${day}`,
  said: {
    'try-again': 'Se intenta otra vez ahora. Si vuelve a fallar, aparecerá aquí.',
    'let-go': 'Ya no está en la lista.',
    'not-there': 'Alguien fue más rápido: ya está atendido.',
    'in-doubt': 'Puede que haya llegado, así que no se envía otra vez. Descártalo cuando hayas preguntado.',
    away: 'El servidor no responde. No cambió nada; inténtalo en un momento.',
  },
  lost: 'Ya no administras este servidor.',
}
