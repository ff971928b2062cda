import type { FeedText } from '../en/feed'

export const feedText: FeedText = {
  name: (team) => `Mis turnos: ${team}`,
  title: (role, team) => `${role}: ${team}`,
  note: 'Los programas de calendario buscan cambios solo cada 12 a 24 horas. La pestaña «Turnos» de Roundtable tiene las fechas tal como están ahora, y de allí vienen los recordatorios.',
}
