import { spanishCards } from '@roundtable/core'
import type { settingsTexts as English } from '../en/settings'

export const settingsTexts: typeof English = {
  settings: {
    title: 'Ajustes',
    where: 'Dónde están nuestros datos',
    properties: 'En este documento, sin que se vean. Ningún servidor los tiene.',
    tab: 'En la pestaña «Roundtable» de este documento. No la cambies a mano; ningún servidor los tiene.',
    onServer: (name) => `En ${name}, junto con Microsoft Teams. Este documento los muestra.`,
    aServer: 'el servidor de tu escuela',
  },
  charter: {
    title: 'Meta y normas',
    text: 'Cada agenda lleva la meta y una de las normas.',
    goal: 'Nuestra meta de este año (puede quedar vacía)',
    norms: 'Nuestras normas, una por línea (puede quedar vacío)',
    tooLong: 'Acórtalo: 300 caracteres para la meta, 12 normas de hasta 200.',
  },
  data: {
    title: 'Nuestros datos',
    export: 'Llevárselo todo',
    exportText:
      'Escribe todo lo que el equipo tiene aquí en un documento nuevo tuyo: para guardarlo o traerlo a otro documento.',
    exported: 'Todo lo del equipo está en un documento nuevo en tu Drive.',
    teams: 'Roundtable en Microsoft Teams',
    linkText:
      'En un chat de Teams que aún no tiene equipo, pulsa «Traer un equipo de Docs» y muestra un código. Con el código, este equipo pasa al servidor de la escuela y es el equipo de ese chat.',
    linked: 'Enlazado con Teams',
    unlinkText: 'Este documento deja de mostrar el equipo de Teams. El equipo queda como está.',
  },
  join: {
    title: 'Unirse a un equipo de Teams',
    text: 'En Teams, abre «Nuestro documento», pulsa «Usarlo dentro de Google Docs» y muestra un código. Con el código, este documento muestra el mismo equipo.',
    code: 'Código',
    hint: 'Letras y cifras, como las muestra Teams',
    codeError: 'Escribe el código como lo muestra Teams.',
    teamHere:
      'Este documento tiene su propio equipo, así que no se cambió nada. «Ajustes», «Nuestros datos», «Pasar a Teams» lo lleva; para otro equipo abre un documento nuevo.',
    linked:
      'Este documento ya muestra un equipo de Teams, así que no se cambió nada. Para otro equipo abre un documento nuevo, o pulsa antes «Desenlazar» en «Nuestros datos».',
  },
  foreign: {
    title: 'Este documento es de un equipo de Teams',
    gone: '¿Ese equipo ya no existe?',
    goneText:
      'Pregunta antes a alguien del equipo: quien es parte de él lo ve aquí. Si ya no existe, quítale este documento y configura un equipo nuevo.',
  },
  bring: {
    title: 'Traer una exportación',
    text: 'Abre el documento de la exportación, copia todo su texto y pégalo aquí. El equipo sigue entonces en este documento.',
    field: 'Texto de la exportación',
    fieldError:
      'Esto no es una exportación de Roundtable. Copia todo el texto, desde la primera llave hasta la última.',
  },
  calendar: {
    ...spanishCards.calendar,
    text: 'Días sin clases, uno por línea, o el texto del calendario de tu distrito (.ics).',
    hint: '23-27 nov, 5 ene',
    meetings: (dates) => `Próximas reuniones: ${dates}`,
    afterOn: (when) => `Sí hay clases: ${when}`,
  },
  addMeeting: spanishCards.addMeeting,
}
