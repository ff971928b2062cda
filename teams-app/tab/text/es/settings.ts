import type { SettingsTexts } from '../en/settings'

export const settings: SettingsTexts = {
  title: 'Ajustes y tus datos',
  messages: 'Mensajes',
  quiet: 'No me envíes mensajes. Sigo en los turnos.',
  whoSees: 'Quién ve qué',
  withName: 'Una reflexión con tu nombre',
  withoutName: 'Una respuesta sin nombre',
  turns: 'Turnos y reparto justo',
  turnsText:
    'Tu equipo ve cuántas veces ha dirigido cada persona. La dirección no lo ve, y ningún equipo se compara con otro.',
  away: 'Cuando no puedes venir',
  awayText: 'Tu equipo ve las fechas. A nadie se le pregunta el motivo, y no se guarda ninguno.',
  data: 'Llévate todo',
  dataText:
    'Un archivo con todo el equipo: en JSON, con el que Roundtable puede llevar el equipo a otro sitio, y en tablas para una hoja de cálculo (CSV). Tus propios turnos están solo en tu archivo.',
  take: 'Descargar todo',
  taking: 'Preparando el archivo…',
  takeFailed: 'El archivo no se pudo preparar ahora. Inténtalo de nuevo en un minuto.',
  erase: 'Que te olvidemos',
  eraseText:
    'Dejas el equipo hoy. Tu nombre, tu dirección y tus reflexiones, notas y logros se borran del servidor al momento y de sus copias en 35 días. Lo que el equipo acordó se queda, sin tu nombre; tus turnos pasan a otras personas. Lo archivado en el Drive de la escuela es de la escuela: pídelo allí.',
  eraseStart: 'Salir y que me olviden…',
  eraseSure: '¿Seguro?',
  eraseYes: 'Sí, olvidadme',
  eraseNo: 'No, conservar todo',
  eraseFailed: 'El servidor no respondió, así que no se borró nada. Inténtalo de nuevo en un minuto.',
}
