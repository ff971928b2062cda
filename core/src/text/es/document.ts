import type { DocumentText } from '../en/document'

export const documentTextEs: DocumentText = {
  done: 'Hecho',
  open: 'Pendiente',
  indexTitle: (team) => `${team}: reuniones archivadas`,
  date: 'Fecha',
  meeting: 'Reunión',
  file: 'Archivo',
}
