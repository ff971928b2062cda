import { spanishCards } from '@roundtable/core'
import type { helpTexts as English } from '../en/help'

export const helpTexts: typeof English = {
  help: {
    title: 'Lo que hace Roundtable',
    text: 'Cada persona tiene un turno justo para dirigir, la agenda con sus tiempos está en este documento y lo que el equipo aprende se archiva.',
    insert: 'pone la próxima agenda en este documento, o la pone al día',
    cannot: 'busca a alguien para tu fecha y muestra las dos fechas antes de cambiar nada',
    swap: 'pide a una persona del equipo intercambiar una fecha',
    why: 'una frase por cada turno',
    turns: 'quién dirige y cuándo, y qué tan justo fue hasta hoy',
    reflect: 'sesenta segundos al final, con o sin nombre, y luego se archiva',
    actions: 'lo que está abierto, de quién y desde cuándo',
    notes: 'lo que decidieron y de qué hablar la próxima vez',
    settings: 'integrantes, días, meta, idioma, tus datos',
    privacy:
      'Roundtable abre solo los documentos en los que lo permites y los archivos que crea. No pregunta motivos, no graba nada y habla solo con Google y con tu escuela.',
  },
  outOfDate: {
    ...spanishCards.outOfDate,
    text: 'No se escribió nada. «Empezar de nuevo» muestra cómo está todo ahora.',
  },
  refusal: spanishCards.refusal,
  trouble: {
    title: 'No se escribió nada',
    brokenTitle: 'Google se interrumpió',
    uncertainTitle: 'Aún no es seguro',
    copiedTitle: 'Este documento es una copia',
    kept: 'Lo que escribiste está guardado y va incluido.',
    pasteAgain: 'Lo que pegaste es demasiado largo para guardarlo aquí: pégalo otra vez.',
    busy: 'Otras personas escriben en el mismo momento. Inténtalo otra vez en unos segundos.',
    unreachable:
      'El servidor de tu escuela no responde. Inténtalo otra vez en un minuto; si sigue igual, avisa a quien administra Roundtable.',
    refused:
      'Google o el servidor de tu escuela no deja entrar a esta cuenta. Revisa que uses tu cuenta de la escuela e inténtalo otra vez.',
    full: 'En este documento ya no caben más datos del equipo. Pulsa «Exportar todo» en «Nuestros datos» y trae la exportación a un documento nuevo.',
    damaged:
      'Lo que hay en este documento no está como Roundtable lo dejó; por eso no se lee ni se escribe nada. Deshaz el cambio en el historial de versiones, o trae la última exportación a un documento nuevo.',
    broken:
      'Google se interrumpió al mostrar esta tarjeta. No se perdió nada. Inténtalo otra vez en un minuto; si sigue igual, cierra el documento y ábrelo de nuevo.',
    uncertain:
      'Google se interrumpió a la mitad, así que no es seguro si esto se hizo. Pulsa «Intentar otra vez»: lo que ya se hizo no se hace dos veces. «Próxima reunión» muestra cómo está todo.',
    copied:
      'El equipo que se conoce aquí es el del documento del que se copió este. «Empezar desde cero» lo olvida aquí, y el otro documento queda como está. «Seguir aquí» hace de este el documento del equipo: entonces no usen más el otro.',
    'no-doc': 'Abre el documento de tu equipo y luego abre Roundtable otra vez.',
    newer:
      'Aquí escribió una versión más nueva de Roundtable. Cierra el documento, ábrelo de nuevo e inténtalo otra vez.',
  },
  problem: spanishCards.problem,
  saved: 'Guardado',
}
