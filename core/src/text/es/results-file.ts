import type { Personal } from '../../data/refusals'
import type { ResultsFileSentences } from '../results-file'

const holds: Record<Personal, string> = {
  names: 'parece tener nombres de estudiantes',
  ids: 'parece tener números de identificación',
  'birth-dates': 'parece tener fechas de nacimiento',
  contacts: 'parece tener direcciones o teléfonos',
  teachers: 'parece nombrar docentes, y los resultados no se comparan por docente',
}

const missing = {
  standard: 'el estándar (por ejemplo «Estándar»)',
  assessed: 'a cuántos estudiantes se evaluó (por ejemplo «Evaluados»)',
  met: 'cuántos lo lograron (por ejemplo «Logrado» o «% logrado»)',
}

export const resultsFileSentences: ResultsFileSentences = {
  'results-file-empty': () =>
    'Todavía no hay resultados. Pon encabezados en la primera línea y un estándar en cada línea siguiente.',
  'results-file-too-large': ({ most }) =>
    `Se pueden leer hasta ${most} líneas. Copia solo las líneas por estándar e inténtalo de nuevo.`,
  'results-file-broken': ({ line }) =>
    `Unas comillas de la línea ${line} nunca se cierran. Corrígelas en tu hoja, guárdala como CSV e inténtalo de nuevo.`,
  'results-file-column-missing': ({ missing: column }) =>
    `Ninguna columna dice ${missing[column]}. Pon ese encabezado en la primera línea e inténtalo de nuevo.`,
  'results-file-about-people': ({ columns }) =>
    `No se guardó ni se envió nada: ${columns.map(({ letter, holds: what }) => `la columna ${letter} ${holds[what]}`).join('; ')}. ${columns.length === 1 ? 'Borra esa columna' : 'Borra esas columnas'} en una copia de tu hoja, o copia solo el estándar y los dos números.${columns.some(({ holds: what }) => what === 'names') ? ' Si son estándares, escribe antes sus códigos.' : ''}`,
  'results-file-too-many-standards': ({ most }) =>
    `Caben hasta ${most} estándares a la vez. Divide el archivo en dos y agrega los dos.`,
  'results-file-without-counts': () =>
    'Ninguna línea tiene un estándar con dos números enteros. Revisa las columnas de los números e inténtalo de nuevo.',
}
