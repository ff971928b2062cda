import type { DoingTexts } from '../en/doing'

export const doing: DoingTexts = {
  lost: 'No se pudo hacer. Carga la página otra vez para ver cómo está todo e inténtalo de nuevo.',
}
