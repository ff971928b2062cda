import type { WinsTexts } from '../en/wins'

export const wins: WinsTexts = {
  add: {
    title: 'Anotar un logro',
    text: '¿Qué salió bien?',
    people: '¿De quién habla? Se les pregunta antes de que salga del equipo.',
    save: 'Anotar el logro',
    empty: 'Todavía no hay nada escrito. Escribe qué salió bien y guárdalo.',
    saved: 'Anotado.',
    noMeeting:
      'Todavía no hay ninguna reunión planeada. Agrega una en la página «Turnos» y anota logros para ella.',
  },
  list: {
    title: 'Logros de tu equipo',
    none: 'Todavía no hay logros. Anota el primero arriba, o marca un mensaje del chat como logro.',
    about: (names) => `Sobre ${names}`,
    by: (name) => `anotado por ${name}`,
    byYou: 'anotado por ti',
    standing: {
      leaves: 'Puede salir del equipo',
      waits: (names) => `Espera a ${names}`,
      stays: 'Se queda en el equipo',
    },
    ask: '¿Puede salir del equipo, para el boletín, la reunión de docentes y tu dirección?',
    yes: 'Sí, compartirlo',
    no: 'No, que se quede aquí',
    yesTo: (text) => `Sí, compartirlo: ${text}`,
    noTo: (text) => `No, que se quede aquí: ${text}`,
    yours: 'Son tus palabras: puedes hacer que se queden en el equipo.',
    saidYes: 'Dijiste que sí. Puedes cambiarlo cuando quieras.',
    saidNo: 'Dijiste que no. Puedes cambiarlo cuando quieras.',
    withdraw: 'Retirar',
    withdrawOf: (text) => `Retirar el logro: ${text}`,
    more: (count) => `Mostrar ${count} más`,
  },
  digest: {
    title: 'Borrador para el boletín',
    hint: 'Solo logros a los que dijeron que sí todas las personas preguntadas, con sus nombres.',
    from: 'Desde',
    until: 'Hasta',
    text: 'Borrador',
    none: 'Ningún logro de estos días puede salir todavía del equipo. Elige otros días, o pregunta a quienes faltan.',
    copy: 'Copiar',
    copied: 'Copiado. Pégalo en tu boletín.',
    notCopied: 'El navegador no dejó copiar. Selecciona el texto y cópialo tú.',
  },
}
