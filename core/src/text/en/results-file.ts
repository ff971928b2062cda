import type { Personal } from '../../data/refusals'
import type { ResultsFileSentences } from '../results-file'

const holds: Record<Personal, string> = {
  names: 'seems to hold students’ names',
  ids: 'seems to hold id numbers',
  'birth-dates': 'seems to hold birth dates',
  contacts: 'seems to hold addresses or telephone numbers',
  teachers: 'seems to name teachers, and results are not compared by teacher',
}

const missing = {
  standard: 'the standard (for example “Standard”)',
  assessed: 'how many students were assessed (for example “Assessed”)',
  met: 'how many met it (for example “Met” or “% met”)',
}

export const resultsFileSentences: ResultsFileSentences = {
  'results-file-empty': () =>
    'There is no line of results yet. Put headings into the first line and one standard into each line below.',
  'results-file-too-large': ({ most }) =>
    `Results of up to ${most} lines can be read. Copy only the lines by standard, then try again.`,
  'results-file-broken': ({ line }) =>
    `A quotation mark in line ${line} is never closed. Correct it in your sheet, save it as CSV and try again.`,
  'results-file-column-missing': ({ missing: column }) =>
    `No column says ${missing[column]}. Give that column such a heading in the first line, then try again.`,
  'results-file-about-people': ({ columns }) =>
    `Nothing was kept or sent: ${columns.map(({ letter, holds: what }) => `column ${letter} ${holds[what]}`).join('; ')}. Delete ${columns.length === 1 ? 'that column' : 'those columns'} in a copy of your sheet, or copy only the standard and the two numbers.${columns.some(({ holds: what }) => what === 'names') ? ' If these are standards, write their codes in front of them.' : ''}`,
  'results-file-too-many-standards': ({ most }) =>
    `Up to ${most} standards fit at a time. Split the file in two, then add both.`,
  'results-file-without-counts': () =>
    'No line has a standard with two whole numbers. Check the columns with the numbers, then try again.',
}
