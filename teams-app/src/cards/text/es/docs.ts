import { spanishCards } from '@roundtable/core'
import type { docsTexts as en } from '../en/docs'

const us = 'la cuenta de Google de Roundtable'

const trouble = {
  'sign-in': () =>
    'Google ya no deja entrar a Roundtable. Pide a quien lo administra en tu escuela que renueve el acceso.',
  scope: () =>
    'Al acceso de Roundtable le falta un permiso. Pide a quien lo administra que lo conecte otra vez, con los permisos para documentos y archivos de Drive.',
  'api-disabled': () =>
    'Un servicio de Google está desactivado para Roundtable. Pide al administrador de Google que active la API de Google Docs y la API de Google Drive en su proyecto.',
  'no-access': (account: string | null) =>
    `Roundtable no puede abrir el documento. Su propietario lo abre en Google, pulsa "Compartir" y añade a ${account ?? us} como editor.`,
  'read-only': (account: string | null) =>
    `Roundtable puede leer el documento, pero no escribir en él. Su propietario abre "Compartir" y hace editor a ${account ?? us}.`,
  gone: (account: string | null) =>
    `El documento no está, o no está compartido con Roundtable. Su propietario lo comparte con ${account ?? us} como editor, o tú pegas el enlace de otro.`,
  trashed: () =>
    'El documento está en la papelera. Su propietario lo saca de allí, o tú pegas el enlace de otro documento.',
  'too-big': () => 'El documento es demasiado grande para abrirlo aquí. Empieza uno nuevo y pega su enlace.',
  'storage-full': () =>
    'En Google no queda espacio para esto. Pide al administrador de Google que deje sitio en la unidad compartida.',
  exists: () => 'Google no aceptó esto y nada ha cambiado. Pulsa «Intentar otra vez».',
  rejected: () =>
    'Google no aceptó esto y nada ha cambiado. Pulsa «Intentar otra vez»; si sigue igual, pide a quien administra Roundtable que mire su registro.',
}

const folder = (account: string | null) =>
  `Roundtable no puede añadir archivos a la carpeta de Drive del equipo. Quien cuida la unidad compartida hace a ${account ?? us} administrador de contenido de la carpeta.`

export const docsTexts: typeof en = {
  docs: {
    ...spanishCards.docs,
    put: 'Poner en el documento',
    update: 'Actualizar el documento',
    open: 'Abrir el documento',
    running: 'Nuestro documento',
    title: 'La agenda en el documento',
    onItsWay: 'La agenda va en camino al documento del equipo. Un mensaje avisará aquí cuando esté.',
    there: 'La agenda está en el documento del equipo. Lo que la gente escribe allí queda como está.',
    runningTitle: 'El documento del equipo',
    runningText: (account) =>
      `Pega el enlace del documento de Google en el que el equipo guarda sus agendas y compártelo con ${account ?? us} como editor.`,
    runningNone: 'Sin enlace, Roundtable crea un documento nuevo con la primera agenda.',
    runningNow: 'Las agendas van al documento enlazado abajo. Pega otro enlace para cambiarlo.',
    field: 'Enlace del documento',
    fieldError: 'Pega el enlace de un documento de Google. Empieza con https://docs.google.com/document/.',
    forget: 'No usar ninguno',
    trouble: {
      doc: trouble,
      folder: { ...trouble, 'no-access': folder, 'read-only': folder, gone: folder, trashed: folder },
    },
  },
}
