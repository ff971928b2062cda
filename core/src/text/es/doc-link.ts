import type { DocLinkRefusal } from '../../doc-link/refusals'
import type { Sentences } from '../sentences'

export const docLinkRefusals: Sentences<DocLinkRefusal> = {
  'link-code-wrong': () =>
    'Este código no sirve: tiene un error, ya se usó o pasaron más de 15 minutos. Pida uno nuevo en Teams y escríbalo aquí.',
  'link-tries-used-up': ({ minutes }) =>
    `Demasiados códigos no sirvieron. Espere ${minutes === 1 ? 'un minuto' : `${minutes} minutos`} y pida uno nuevo en Teams.`,
  'doc-of-another-team': () =>
    'Este documento es de otro equipo. Quítelo allí primero o use un documento de su propio equipo.',
  'code-of-somebody-joined': () =>
    'Quien mostró este código ya trabaja con otra cuenta de Google. Pida en Teams un código propio y escriba ese.',
  'chat-has-team': () =>
    'Ese chat ya tiene un equipo, así que este quedó donde está. Vincule este documento con aquel equipo o pida el código en un chat sin equipo.',
  'chat-people-unknown': () =>
    'Teams no dijo quién está en ese chat. No se guardó nada; pruebe el mismo código otra vez en un minuto.',
  'export-not-ours': () =>
    'Esto no es un equipo de Roundtable o está dañado. No se guardó nada; actualice el complemento e inténtelo otra vez.',
  'not-in-export': () =>
    'Usted no es una de las personas de este equipo. Pida a una de ellas que lo traiga desde este documento.',
  'too-many-requests': () => 'Fue demasiado a la vez. Espere un minuto e inténtelo otra vez.',
}
