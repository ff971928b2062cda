import type { helpTexts as English } from '../en/help'

export const helpTexts: typeof English = {
  rosterMissing:
    'Teams no dijo quién está en este chat. No se escribió nada. Inténtalo de nuevo en un minuto.',
  help: {
    title: 'Lo que puedo hacer',
    unclear: 'No entendí ese mensaje. No se escribió nada.',
    meant: (word) => `¿Querías decir «${word}»?`,
    lines: [
      'siguiente: la próxima reunión y quién hace qué',
      'turnos: quién dirige y cuándo',
      'ausente 12-16 dic: no puedo, busca a alguien',
      'cambio: intercambiar una fecha',
      'por qué: por qué me toca a mí',
      'agenda: la agenda, u otro protocolo',
      'reflexión ...: guardar una idea para el acta',
      'logro ...: algo para celebrar',
      'acción @nombre ... para el viernes',
      'decisión ...: lo que acordamos',
    ],
  },
  outOfDate: {
    title: 'Esta tarjeta ya no está al día',
    text: 'No se escribió nada. Usa la tarjeta nueva.',
  },
  refusal: { title: 'No se pudo hacer' },
  chooseTeam: { title: '¿Qué equipo?', text: 'Estás en más de un equipo.' },
  textMissing: (example) => `Dilo en una línea, por ejemplo: ${example}`,
  examples: {
    reflect: 'reflexión La salida mostró dos grupos',
    win: 'logro Los seis laboratorios salieron a tiempo',
    action: 'acción @Ben copiar la rúbrica para el viernes',
    decision: 'decisión Usamos la misma prueba de salida en todas las clases',
    away: 'ausente 12-16 dic',
  },
  problem: 'Algo falló aquí. No se escribió nada. Inténtalo de nuevo en un minuto.',
}
