import { gzipSync } from 'node:zlib'
import type { Chance } from '../../server/chance'

/** A request that nobody honest sends, or one that looks honest but for a field. */
export interface Odd {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
}

const json = { 'content-type': 'application/json' }

const paths = [
  ...[
    '/api/messages',
    '/api/tab/me',
    '/api/tab/teams/none/commands',
    '/api/tab/teams/none/views/turns',
    '/api/tab/overview',
  ],
  ...[
    '/api/tab/overview/codes',
    '/api/tab/teams/none/erase-me',
    '/api/tab/teams/none/feed',
    '/api/tab/teams/none/export',
  ],
  ...[
    '/feed/x.ics',
    '/filed/x',
    '/healthz',
    '/metrics',
    '/tab/mode',
    '/tab/assets/x.js',
    '/privacy',
    '/',
    '/nowhere',
  ],
]

const twists = [
  '',
  '/',
  '//',
  '/..',
  '/%2e%2e/',
  '/%00',
  '/%zz',
  '/%c0%ae',
  '?a=%zz',
  '?ask={',
  `?${'a[]=1&'.repeat(50)}`,
  ';x',
  '%0d%0aX: y',
  '\\..',
]

const scraps: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    9_007_199_254_740_991,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '<p>',
    '../..',
    [],
    {},
    [[]],
  ],
  ...['x'.repeat(20_000), Array(2_000).fill(0), { length: -1 }, { toString: 1 }, { $gt: '' }],
]

/** An activity with scraps in place of some fields, however deep they lie. */
function mangled(chance: Chance, value: unknown): unknown {
  if (chance.below(12) === 0) return chance.one(scraps)
  if (Array.isArray(value)) return value.map((one) => mangled(chance, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      chance.below(25) === 0 ? [] : [[chance.below(40) === 0 ? `${name} ` : name, mangled(chance, inner)]],
    ),
  )
}

const wide = Buffer.from(`[${'0,'.repeat(60_000)}0]`)
const numbers = Buffer.from(`[${'9'.repeat(100_000)},1e${'9'.repeat(1_000)}]`)
const keys = Buffer.from(`{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":{}`).join()}}`)
const zipped = gzipSync(Buffer.alloc(200_000))
const twice = Buffer.from(`{${'"type":"message",'.repeat(5_000)}"type":"invoke"}`)
const long = Buffer.from(`"${'a'.repeat(300_000)}`)
const deep = Buffer.from('['.repeat(100_000))

/** Bodies that break parsers, by name. */
const bombs: Record<string, (chance: Chance) => { headers?: Record<string, string>; body: Buffer }> = {
  deep: (chance) => ({ body: deep.subarray(0, 1 + chance.below(100_000)) }),
  deepObjects: (chance) => ({ body: Buffer.from('{"a":'.repeat(1 + chance.below(20_000))) }),
  wide: () => ({ body: wide }),
  keys: () => ({ body: keys }),
  long: (chance) => ({ body: long.subarray(0, 1 + chance.below(300_000)) }),
  numbers: () => ({ body: numbers }),
  twice: () => ({ body: twice }),
  prototype: () => ({ body: Buffer.from('{"__proto__":{"type":"message"},"constructor":{"prototype":{}}}') }),
  mark: () => ({ body: Buffer.from('\ufeff{}') }),
  utf16: () => ({
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: Buffer.from('{}', 'utf16le'),
  }),
  latin: () => ({
    headers: { 'content-type': 'application/json; charset=latin1' },
    body: Buffer.from('{"a":"é"}', 'latin1'),
  }),
  broken: () => ({ body: Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0xff, 0xfe, 0x22, 0x7d]) }),
  zipped: () => ({ headers: { 'content-encoding': 'gzip' }, body: zipped }),
  form: () => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from('a[b][c]=1&'.repeat(500)),
  }),
  parts: () => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.from('--x\r\n\r\n--x--'),
  }),
  empty: () => ({ body: Buffer.alloc(0) }),
  noise: (chance) => ({
    body: Buffer.from(Array.from({ length: chance.below(2_000) }, () => chance.below(256))),
  }),
}

const methods = [
  'GET',
  'POST',
  'POST',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'HEAD',
  'PROPFIND',
]
const tokens = [
  '',
  'Bearer ',
  'Bearer a.b.c',
  'Local x/y',
  'Local ../..',
  `Bearer ${'a'.repeat(6_000)}.b.c`,
  'Basic YTpi',
]

/** The next odd request; `honest` is an activity to be mangled. */
export function oddRequest(chance: Chance, honest: () => object): Odd {
  const token = chance.one(tokens)
  const headers = { ...json, ...(token === '' ? {} : { authorization: token }) }
  if (chance.below(3) === 0) {
    const body = Buffer.from(JSON.stringify(mangled(chance, honest())))
    return { method: 'POST', path: '/api/messages', headers: json, body }
  }
  const made = chance.one(Object.values(bombs))(chance)
  const method = chance.one(methods)
  const path = chance.one(paths) + (chance.below(3) === 0 ? chance.one(twists) : '')
  return { method, path, headers: { ...headers, ...made.headers }, body: made.body }
}
