import type { SettingsTexts } from '../en/settings'

export const settings: SettingsTexts = {
  title: 'Ajustes y tus datos',
  quiet: 'No me envíes mensajes. Sigo en los turnos.',
  whoSees: 'Quién ve qué',
}
