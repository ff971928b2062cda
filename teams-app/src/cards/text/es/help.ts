import { spanishCards } from '@roundtable/core'
import type { helpTexts as English } from '../en/help'

export const helpTexts: typeof English = {
  rosterMissing:
    'Teams no dijo quién está en este chat. No se escribió nada. Inténtalo de nuevo en un minuto.',
  help: {
    title: 'Lo que puedo hacer',
    sayMore: 'Unas palabras más, por favor',
    unclear: 'No entendí ese mensaje. No se escribió nada.',
    meant: (word) => `¿Querías decir «${word}»?`,
    commands: {
      next: { type: 'siguiente', example: '', does: 'la próxima reunión y quién hace qué' },
      turns: { type: 'turnos', example: '', does: 'quién dirige y cuándo' },
      away: { type: 'ausente', example: ' 12-16 dic', does: 'no puedo, busca a alguien' },
      swap: { type: 'cambio', example: '', does: 'intercambiar una fecha' },
      why: { type: 'por qué', example: '', does: 'por qué me toca a mí' },
      agenda: { type: 'agenda', example: '', does: 'la agenda, u otro protocolo' },
      action: { type: 'acción', example: ' @nombre ... para el viernes', does: 'lo que alguien hará' },
      topic: { type: 'tema', example: ' ...', does: 'algo de qué hablar la próxima vez' },
      decision: { type: 'decisión', example: ' ...', does: 'lo que acordamos' },
      reflect: { type: 'reflexión', example: ' ...', does: 'una idea para el acta' },
      win: { type: 'logro', example: ' ...', does: 'algo para celebrar' },
      calendar: { type: 'calendario', example: '', does: 'los días sin clases' },
      cancel: { type: 'cancelar', example: '', does: 'una reunión que no se hará' },
      mypart: { type: 'mi parte', example: '', does: 'este rol no, ya puedo dirigir, sin mensajes' },
      nothere: { type: 'no está', example: '', does: 'en la reunión: falta quien dirige' },
      members: { type: 'miembros', example: '', does: 'quién toma turnos, el orden, fechas fijas' },
      move: { type: 'mover', example: '', does: 'una reunión en otro día' },
      link: { type: 'vincular', example: '', does: 'usarlo dentro de Google Docs' },
      setup: { type: 'configurar', example: '', does: 'cambiar el equipo' },
    },
  },
  outOfDate: {
    ...spanishCards.outOfDate,
    text: 'No se escribió nada. Cada botón abre una tarjeta nueva.',
  },
  refusal: spanishCards.refusal,
  chooseTeam: { title: '¿Qué equipo?', text: 'Estás en más de un equipo.' },
  textMissing: (example) => `Dilo en una línea, por ejemplo: ${example}`,
  examples: {
    reflect: 'reflexión La salida mostró dos grupos',
    win: 'logro Los seis laboratorios salieron a tiempo',
    action: 'acción @Ben copiar la rúbrica para el viernes',
    decision: 'decisión Usamos la misma prueba de salida en todas las clases',
    away: 'ausente 12-16 dic',
  },
  problem: spanishCards.problem,
}
