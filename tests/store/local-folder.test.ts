import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '@roundtable/core'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { freeStem } from '../../core/src/document/file-name'
import { fileLocally, type LocalFiling } from '../../teams-app/src/filing/local-folder'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'roundtable-filing-'))
  folder = join(root, 'a', 'filed')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const filingOf = (key: string, differs: Partial<LocalFiling> = {}): LocalFiling => ({
  folder,
  key,
  chooseStem: (taken) => freeStem('2026-12-04 Math', taken),
  markdown: `# ${key}`,
  html: `<h1>${key}</h1>`,
  row: { date: localDate.parse('2026-12-04'), title: `Meeting ${key}` },
  drawIndex: (rows) =>
    rows
      .map((row) => `${row.key} ${row.date} ${row.title} ${row.stem}\n`)
      .sort()
      .join(''),
  ...differs,
})
const visible = () =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a filing is a Markdown file, an HTML file and a row of the index', async () => {
  expect(await fileLocally(filingOf('one'))).toEqual({ stem: '2026-12-04 Math' })
  expect(visible()).toEqual(['2026-12-04 Math.html', '2026-12-04 Math.md', 'index.html'])
  expect(text('2026-12-04 Math.md')).toBe('# one')
  expect(text('2026-12-04 Math.html')).toBe('<h1>one</h1>')
  expect(text('index.html')).toBe('one 2026-12-04 Meeting one 2026-12-04 Math\n')
})

test('filing again under the same key changes nothing, whatever it says', async () => {
  await fileLocally(filingOf('one'))
  const before = visible().map((name) => [name, text(name), statSync(join(folder, name)).mtimeMs])
  const again = filingOf('one', { markdown: 'other', html: 'other', chooseStem: () => 'another name' })
  expect(await fileLocally(again)).toEqual({ stem: '2026-12-04 Math' })
  expect(visible().map((name) => [name, text(name), statSync(join(folder, name)).mtimeMs])).toEqual(before)
})

test('two filings of one name get two files', async () => {
  await fileLocally(filingOf('one'))
  expect(await fileLocally(filingOf('two'))).toEqual({ stem: '2026-12-04 Math 2' })
  expect(text('2026-12-04 Math.md')).toBe('# one')
  expect(text('2026-12-04 Math 2.md')).toBe('# two')
  expect(text('index.html').split('\n')).toHaveLength(3)
})

test('what a crash left half done is completed, not doubled', async () => {
  await fileLocally(filingOf('one'))
  for (const missing of [['index.html'], ['2026-12-04 Math.html', 'index.html'], visible()]) {
    for (const name of missing) rmSync(join(folder, name))
    await fileLocally(filingOf('one'))
    expect(visible()).toEqual(['2026-12-04 Math.html', '2026-12-04 Math.md', 'index.html'])
    expect(text('index.html')).toContain('one')
  }
})

test('30 filings at once, each twice, are 30 filings', async () => {
  const keys = Array.from({ length: 30 }, (_, n) => `f${n}`)
  const stems = await Promise.all([...keys, ...keys].map((key) => fileLocally(filingOf(key))))
  expect(new Set(stems.map(({ stem }) => stem)).size).toBe(30)
  expect(visible()).toHaveLength(61)
  expect(text('index.html').trim().split('\n')).toHaveLength(30)
  for (const key of keys) expect(visible().filter((name) => text(name) === `# ${key}`)).toHaveLength(1)
})

test('no name leads out of the folder', async () => {
  const hostile = [
    '../out',
    '..',
    '.',
    '',
    '/etc/x',
    'a/b',
    'a\\b',
    'C:x',
    '.hidden',
    'a\u0000',
    'index',
    'x'.repeat(300),
  ]
  for (const name of hostile)
    await expect(fileLocally(filingOf('one', { chooseStem: () => name }))).rejects.toThrow(
      'no plain file name',
    )
  expect(readdirSync(root)).toEqual(['a'])
  expect(visible()).toEqual([])

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (name) => {
      await fileLocally(filingOf(name, { chooseStem: () => name })).catch(() => undefined)
      expect(readdirSync(root)).toEqual(['a'])
      expect(readdirSync(join(root, 'a'))).toEqual(['filed'])
    }),
    { numRuns: 100 },
  )
})

test('a full or closed disk is an error, and later the filing succeeds', async () => {
  mkdirSync(join(root, 'a'))
  writeFileSync(folder, 'a file where the folder should be')
  await expect(fileLocally(filingOf('one'))).rejects.toThrow()
  rmSync(folder)
  await fileLocally(filingOf('one'))
  expect(visible()).toHaveLength(3)
})

test('of 20 processes killed while they file nothing is half there or there twice', async () => {
  const bundle = join(__dirname, `../artefacts/file-child-${process.pid}.cjs`)
  buildSync({
    stdin: {
      contents: `
        import { fileLocally } from './teams-app/src/filing/local-folder'
        import { freeStem } from './core/src/document/file-name'
        async function main() {
          for (let n = 0; ; n++) {
            const key = 'f' + n
            await fileLocally({
              folder: process.argv[2], key, chooseStem: (taken) => freeStem('meeting', taken),
              markdown: '# ' + key + '#'.repeat(20000), html: key, row: { date: '2026-12-04', title: key },
              drawIndex: (rows) => rows.map((row) => row.key + '\\n').sort().join(''),
            })
            console.log(key)
          }
        }
        void main()`,
      resolveDir: join(__dirname, '../..'),
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    alias: { '@roundtable/core': join(__dirname, '../../core/src/index.ts') },
    logLevel: 'error',
  })
  let acknowledged: string[] = []
  for (let kill = 0; kill < 20; kill++) {
    acknowledged = await new Promise<string[]>((resolve) => {
      const child = spawn(process.execPath, [bundle, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      let output = ''
      let dying = false
      child.stdout.on('data', (data) => {
        output += data
        // Each process files one more than the last before it is killed, at another moment of a filing.
        if (dying || output.split('\n').length - 1 <= kill) return
        dying = true
        setTimeout(() => child.kill('SIGKILL'), (kill * 3) % 10)
      })
      child.on('close', () => resolve(output.split('\n').slice(0, -1)))
    })
    const documents = visible().filter((name) => name.endsWith('.md'))
    const keys = documents.map((name) => {
      expect(text(name)).toMatch(/^# f\d+#{20000}$/)
      return text(name).slice(2).replaceAll('#', '')
    })
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(acknowledged))
    expect(text('index.html').split('\n')).toEqual(expect.arrayContaining(acknowledged))
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(20)
  rmSync(bundle, { force: true })
}, 60_000)
