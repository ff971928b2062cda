import { join } from 'node:path'
import { everyPattern, patternsIn, unsafe } from './patterns'
import { root } from './planted-tree'

const all = everyPattern(root)

/** What a file of the source makes by `RegExp` while it loads. */
function madeBy(path: string): RegExp[] {
  const made: RegExp[] = []
  const Usual = globalThis.RegExp
  const make = ([source, flags]: [string, string]) => {
    const pattern = new Usual(source, flags)
    made.push(pattern)
    return pattern
  }
  globalThis.RegExp = new Proxy(Usual, {
    construct: (_, given) => make(given as [string, string]),
    apply: (_, __, given) => make(given as [string, string]),
  })
  try {
    jest.isolateModules(() => require(join(root, path)))
  } finally {
    globalThis.RegExp = Usual
  }
  return made
}

describe('no regular expression of the source (TRUST.md S8)', () => {
  test('takes longer than in proportion to its text', () => {
    const written = new Map(
      all.flatMap((one) => (one.written === null ? [] : [[JSON.stringify(one.written), one.written]])),
    )
    expect(written.size).toBeGreaterThan(200)
    expect(unsafe(root, [...written.values()])).toEqual([])
  }, 180_000)

  test('is put together while the server runs; those of a module that loads are safe too', () => {
    const paths = [...new Set(all.flatMap(({ path, written }) => (written === null ? [path] : [])))]
    expect(paths.length).toBeGreaterThan(0)
    const made = paths.map((path) => ({ path, patterns: madeBy(path) }))
    expect(made.filter(({ patterns }) => patterns.length === 0)).toEqual([])
    expect(
      unsafe(
        root,
        made.flatMap(({ patterns }) => patterns),
      ),
    ).toEqual([])
  }, 180_000)
})

test('what takes longer would be found', () => {
  const text = 'if (/(a+)+$/.test(b)) c = /\\s+$/u; else d.replace(/<!--.*-->/g, "")'
  const found = patternsIn('a.ts', text).flatMap(({ written }) => written ?? [])
  expect(unsafe(root, found)).toEqual([
    '/(a+)+$/: exponential',
    '/\\s+$/u: 2nd degree polynomial',
    '/<!--.*-->/g: 2nd degree polynomial',
  ])
})

test('a pattern that is put together is seen, in the pages too', () => {
  const text = 'export const A = () => <p>{new RegExp(b).source}{RegExp("c").flags}</p>'
  const seen = { path: 'a.tsx', written: null }
  expect(patternsIn('a.tsx', text)).toEqual([seen, seen])
})
