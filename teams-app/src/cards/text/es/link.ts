import type { linkTexts as English } from '../en/link'

export const linkTexts: typeof English = {
  link: {
    inside: 'Usarlo dentro de Google Docs',
    title: 'Roundtable dentro de Google Docs',
    text: 'La próxima reunión, los turnos y la agenda están también junto al documento, para el mismo equipo. Un código vincula el documento con él.',
    show: 'Mostrar un código',
    another: 'Mostrar otro código',
    code: (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
    valid: (minutes) => `Sirve una vez, durante ${minutes} minutos.`,
    step: (n, text) => `${n}. ${text}`,
    steps: {
      first: 'Abre el documento de Google del equipo.',
      second: 'Abre Roundtable en la barra de la derecha.',
      third: 'Elige «Usar con Teams» y escribe este código.',
    },
    actsAs: 'Quien teclee este código en el documento actúa en tu nombre. No se lo muestres a nadie.',
    notSetUp:
      'El complemento para Google Docs no está configurado aquí. Pide a quien administra Roundtable en tu escuela que lo configure.',
    bring: 'Traer un equipo de Docs',
    bringTitle: 'Traer un equipo de un documento de Google',
    bringSteps: {
      first: 'Abre el documento de Google en el que trabaja hoy el equipo.',
      second: 'Abre Roundtable en la barra de la derecha.',
      third: 'Elige «Pasar a Teams» y escribe este código.',
    },
    bringNote:
      'El equipo será entonces de este chat, con sus turnos, agendas y reflexiones. A las personas se las reconoce por su correo.',
  },
}
