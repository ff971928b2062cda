import { spanishCards } from '@roundtable/core'
import type { buttonsTexts as English } from '../en/buttons'

export const buttonsTexts: typeof English = {
  buttons: {
    ...spanishCards.buttons,
    agenda: 'Agenda',
    reflect: 'Enviar',
    correctLed: 'Corregir quién dirigió',
    changeAgenda: 'Cambiar la agenda',
    ownAgenda: 'Hacerla nuestra',
    topics: 'Temas',
    addTopic: 'Agregar tema',
    refresh: 'Mirar otra vez',
    log: 'Registrar como reflexión',
    notHere: 'Falta alguien',
    standIn: 'Buscar quién lo hace',
    myPart: 'Mi parte',
    members: 'Miembros y orden',
    changeMember: 'Cambiar a esta persona',
    order: 'Cambiar el orden',
    moveInOrder: 'Mover',
    saveOrder: 'Guardar este orden',
    pin: 'Fijar una fecha',
    unpin: 'Que decida el turno',
    quietOn: 'Sin mensajes, por favor',
    quietOff: 'Quiero mensajes otra vez',
    optIn: 'Lo tomo otra vez',
    moveMeeting: 'Mover una reunión',
    noSchoolToday: 'Hoy no hay clases',
    park: 'Ahora no',
  },
}
