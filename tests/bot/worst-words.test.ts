import {
  likelyPupils,
  localDate,
  protocolFromLines,
  readCalendarFile,
  readDocLink,
  readLeaderCode,
  readLinkCode,
  readResultsFile,
  tickedLines,
  writtenDay,
  writtenDays,
} from '@roundtable/core'
import { readCsv } from '../../core/src/data/csv'
import { markedLine, sectionOf } from '../../core/src/running-doc/section-of'
import { parseActivity } from '../../teams-app/src/bot/activity'
import { textOfHtml, textOfMessage } from '../../teams-app/src/bot/plain-text'
import { isServiceUrl } from '../../teams-app/src/bot/service-url'
import { understand } from '../../teams-app/src/bot/understand'
import { readAction } from '../../teams-app/src/conversation/read-action'
import { readMinutes } from '../../workspace-addon/src/forms/minutes-field'
import { readPersonLines } from '../../workspace-addon/src/person-lines'
import { quickest } from '../quickest'
import { recorded } from './recorded'

const today = localDate.parse('2026-03-04')
const people = ['Ana', 'Ben Walker'].map((name) => ({ name, member: 'm1' as never }))
const template = { id: 't', title: 'T', minutes: 10, roles: [], parts: [] } as never
const years = [] as never

/** Whatever reads words or addresses that somebody typed or sent. */
const readers: Record<string, (text: string) => unknown> = {
  'a message': (text) => understand(text),
  'the words of a message': (text) => textOfMessage(text, ['<at>Roundtable</at>']),
  'the HTML of a message': textOfHtml,
  'a quoted message': (html) =>
    parseActivity({
      ...recorded('playground/personal-message'),
      attachments: [{ contentType: 'text/html', content: html }],
    }),
  'an action': (text) => readAction(text, people, (words) => writtenDay(words, today, 'en')),
  'a day': (text) => writtenDay(text, today, 'es'),
  days: (text) => writtenDays(text, today, 'en'),
  'what may name a pupil': (text) => likelyPupils(text, { colleagues: ['Ana Reyes'], year: 2026 }),
  'a protocol': (text) => protocolFromLines(template, 'T', `10 ${text}`, { purpose: '', prompts: ['', ''] }),
  'a line of a protocol': (text) =>
    protocolFromLines(template, 'T', text, { purpose: '', prompts: ['', ''] }),
  'a calendar file': (text) =>
    readCalendarFile(`BEGIN:VCALENDAR\n${text}`, {
      zone: 'Europe/Madrid',
      years,
      earlyReleaseAt: '12:30' as never,
      language: 'en',
      today,
    }),
  'a table of dates': (text) =>
    readCalendarFile(text, {
      zone: 'Europe/Madrid',
      years,
      earlyReleaseAt: '12:30' as never,
      language: 'es',
      today,
    }),
  results: readResultsFile,
  'the lines of a file': readCsv,
  'a ticked line': tickedLines,
  'a heading in a Doc': sectionOf,
  'a line in a Doc': markedLine,
  'the link of a Doc': (text) => [
    readDocLink(text),
    readDocLink(`https://docs.google.com/document/d/${text}`),
  ],
  'a code': (text) => [readLinkCode(text), readLeaderCode(text)],
  'a service address': (text) => [
    isServiceUrl(text, { kind: 'loopback' }),
    isServiceUrl(`https://${text}`, { kind: 'teams', hosts: [] }),
  ],
  'members in the sidebar': readPersonLines,
  'minutes in the sidebar': (text) => [readMinutes(text), readMinutes(`10${text}`)],
}

const units = [
  ...[
    'a',
    'A',
    'Aa ',
    '1',
    '1 ',
    '10 min',
    ' ',
    '\t',
    '\n',
    ' \n',
    '\u00a0',
    ',',
    ', ',
    '.',
    '. ',
    '!',
    '!a',
    '-',
    '- ',
  ],
  ...[
    '/',
    ':',
    ';',
    '"',
    '""',
    "'",
    '@',
    'a@',
    '@a.',
    '<',
    '>',
    '<a',
    '<a>',
    '<p x=',
    '<blockquote',
    '<blockquote ',
  ],
  ...[
    '<at>',
    '&',
    '&#',
    '&#x',
    '[',
    ']',
    '[a](',
    '- [x] ',
    '(',
    '[(',
    '\\',
    '%',
    '%2',
    '#',
    '#win ',
    'é',
    'e\u0301',
    '🙂',
    '\ud800',
  ],
  ...[
    ' by',
    ' by ',
    ' until ',
    ' para el',
    'https://a.',
    'BEGIN:VEVENT\n',
    'SUMMARY:',
    '2026-',
    '12/',
    '12.',
    'not here ',
  ],
]

/** Long texts of one unit, with and without an end that spoils the match. */
const worst = units.flatMap((unit) => ['', 'x'].map((end) => ({ unit, end })))
const long = ({ unit, end }: (typeof worst)[number], size: number) =>
  `x${unit.repeat(size / unit.length)}${end}`

/** What it takes to touch each letter once, measured in the same run. */
const letters = long({ unit: 'a', end: '' }, 100_000)
const once = quickest(() => Array.from(letters).join(''))

/** At night each is held to 50 ms as well; a machine that does much else is no fault, so by day only the ratio counts. */
const most = process.env.ROUNDTABLE_NIGHT === '1' ? 50 : Math.max(50, 30 * once)

function slow(read: (text: string) => unknown): string[] {
  return worst.flatMap((one) => {
    const text = long(one, 100_000)
    const time = quickest(() => read(text))
    return time > most ? [`${JSON.stringify(one)}: ${Math.round(time)} ms`] : []
  })
}

describe('100 KB of the worst takes no longer than in proportion', () => {
  test.each(Object.entries(readers))('read as %s', (_, read) => {
    expect(slow(read)).toEqual([])
  })
})
