import type { DocLinkRefusal } from '../../doc-link/refusals'
import type { Sentences } from '../sentences'

export const docLinkRefusals: Sentences<DocLinkRefusal> = {
  'link-code-wrong': () =>
    'Este código no sirve: tiene un error, ya se usó o pasaron más de 15 minutos. Pide uno nuevo en Teams y escríbelo aquí.',
  'link-tries-used-up': ({ minutes }) =>
    `Demasiados códigos no sirvieron. Espera ${minutes === 1 ? 'un minuto' : `${minutes} minutos`} y pide uno nuevo en Teams.`,
  'doc-of-another-team': () =>
    'Este documento es de otro equipo. Quítalo allí primero o usa un documento de tu propio equipo.',
  'code-of-somebody-joined': () =>
    'Quien mostró este código ya trabaja con otra cuenta de Google. Pide en Teams un código tuyo y escribe ese.',
  'chat-has-team': () =>
    'Ese chat ya tiene un equipo, así que este quedó donde está. Vincula este documento con aquel equipo o pide el código en un chat sin equipo.',
  'chat-people-unknown': () =>
    'Teams no dijo quién está en ese chat. No se guardó nada; prueba el mismo código otra vez en un minuto.',
  'export-not-ours': () =>
    'Esto no es un equipo de Roundtable o está dañado. No se guardó nada; actualiza el complemento e inténtalo otra vez.',
  'not-in-export': () =>
    'No eres una de las personas de este equipo. Pide a una de ellas que lo traiga desde este documento.',
  'too-many-requests': () => 'Fue demasiado a la vez. Espera un minuto e inténtalo otra vez.',
}
