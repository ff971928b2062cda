import type { agendaCards as English } from '../../en/cards/agenda'

export const agendaCards: typeof English = {
  next: {
    title: 'Próxima reunión',
    goal: 'Meta',
    norm: 'Norma del día',
    roles: 'Quién hace qué',
    agenda: 'Agenda',
    openActions: 'Acciones abiertas',
    due: (date) => `para el ${date}`,
    age: (meetings) =>
      meetings === 0
        ? 'nueva'
        : meetings === 1
          ? 'de la reunión pasada'
          : `abierta desde hace ${meetings} reuniones`,
    more: (n) => `y ${n} más`,
  },
  agenda: {
    template: 'Protocolo',
    templateError: 'Elige un protocolo.',
    minutes: 'Minutos',
    choice: (title, minutes) => (title.includes(String(minutes)) ? title : `${title} (${minutes} min)`),
  },
  docs: {
    left: 'El documento queda como está.',
    kept: (n) =>
      n === 1
        ? 'Alguien escribió en una de nuestras líneas; esa queda en sus manos.'
        : `Alguien escribió en ${n} de nuestras líneas; esas quedan en sus manos.`,
    again: 'Insertarla otra vez',
    goOn: 'Seguir allí',
    leave: 'Dejarlo así',
    leaveOut: 'Dejarlas fuera',
    tryAgain: 'Intentar otra vez',
    questions: {
      'agenda-was-deleted': 'Alguien borró esta agenda del documento. ¿Insertarla otra vez o dejarla fuera?',
      'agenda-was-moved':
        'Alguien movió esta agenda a otro lugar del documento. ¿Seguir allí o dejarla como está?',
      'agenda-blocks-deleted':
        'Alguien borró líneas de esta agenda del documento. ¿Insertarlas otra vez o dejarlas fuera?',
      'agenda-blocks-moved':
        'Alguien cambió el orden de las líneas de esta agenda. ¿Seguir con ese orden o dejar el documento como está?',
    },
    troubleTitle: 'Google necesita ayuda',
  },
  actions: {
    title: 'Acciones abiertas',
    one: 'Una más',
    text: 'Qué',
    textError: 'Di qué hay que hacer.',
    owner: 'Quién',
    ownerError: 'Elige quién lo hace.',
    due: 'Para el (puede quedar vacío)',
    dueError: 'Elige una fecha.',
  },
}
