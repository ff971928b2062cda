import type { PreviewTexts } from '../en/preview'

export const preview: PreviewTexts = {
  title: 'Esto es lo que cambiaría',
  looking: 'Mirando qué cambiaría…',
  away: 'El servidor no responde. En cuanto lo haga, verás aquí qué cambiaría.',
  unreadable: 'Elige días válidos y verás aquí qué cambiaría.',
  nothing: 'No cambia ninguna fecha comprometida.',
  traded: (of, date, to, back) => `${to} se encarga del ${date}, y ${of} se encarga del ${back} a cambio.`,
  filled: (of, date, to) =>
    `${to} se encarga del ${date}. El turno de ${of} queda pendiente y vuelve en la próxima fecha libre.`,
  empty: (date) => `Nadie puede encargarse del ${date}. Se avisa a quien coordina; el turno queda pendiente.`,
  place: (date, role) => `${date} (${role})`,
  asked: (names) => `Nada es definitivo hasta que responda ${names}.`,
  change: 'Fechas que cambian',
  date: 'Fecha',
  noMeeting: 'sin reunión',
  before: 'Ahora',
  after: 'Después',
  nobody: 'nadie todavía',
  gone: (dates) => `Ya no hay reunión el ${dates}.`,
  added: (dates) => `Reuniones nuevas el ${dates}.`,
  moved: (from, to, time) => `La reunión del ${from} pasa al ${to}, ${time}.`,
  more: (count) => `y ${count} más`,
  cutShort: (date, from) =>
    `El ${date} la escuela termina a las ${from}, antes de que acabe la reunión. Mueve o cancela esa reunión.`,
}
