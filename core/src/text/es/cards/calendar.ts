import type { calendarCards as English } from '../../en/cards/calendar'

export const calendarCards: typeof English = {
  calendar: {
    title: 'Calendario escolar',
    field: 'Más días sin clases',
    fieldError: 'Indica al menos una fecha.',
    yearFrom: 'Año escolar: primer día',
    yearUntil: 'Año escolar: último día',
    yearError: 'Indica el primer y el último día del año escolar.',
    unread: (line) => `No se entendió: «${line}». Escríbelo como «23-27 nov».`,
    leftOut: (count, reason) =>
      `Sin tomar en cuenta: ${count === 1 ? '1 evento que' : `${count} eventos; cada uno`} ${reason}.`,
    daysOff: 'Días sin clases',
    early: 'Salida temprana',
    none: 'Todavía no hay días sin clases.',
  },
  addMeeting: {
    title: 'Agregar una reunión',
    text: 'Una reunión más, en cualquier día. Las demás fechas no cambian.',
    date: 'Fecha',
    dateError: 'Elige una fecha.',
  },
}
