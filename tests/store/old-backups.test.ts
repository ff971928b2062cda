import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const program = join(root, `tests/artefacts/backup-${process.pid}.cjs`)
const day = 86_400_000

let home: string
let backups: string
beforeAll(() => {
  const build = `import { bundle } from './teams-app/build.mjs'; await bundle('teams-app/src/backup.ts', process.argv[1])`
  execFileSync(process.execPath, ['--input-type=module', '-e', build, program], { cwd: root })
})
afterAll(() => rmSync(program, { force: true }))
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'roundtable-backups-'))
  backups = mkdtempSync(join(tmpdir(), 'roundtable-backups-'))
})
afterEach(() => {
  for (const folder of [home, backups]) rmSync(folder, { recursive: true })
})

const back = (...given: string[]) =>
  spawnSync(process.execPath, [program, 'backup', ...given], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: home },
  }).status
const path = (name: string) => join(backups, name)
const aged = (name: string, days: number) => {
  const then = (Date.now() - days * day) / 1_000
  utimesSync(path(name), then, then)
}

test('a backup removes those older than 35 days and nothing else', () => {
  for (const name of ['day-36', 'day-34', 'day-40-of-another-name.txt']) expect(back(path(name))).toBe(0)
  writeFileSync(path('notes.txt'), 'not a backup\n')
  writeFileSync(path('other.jsonl'), '{"kind":"something else"}\n')
  aged('day-36', 36)
  aged('day-34', 34)
  for (const name of ['day-40-of-another-name.txt', 'notes.txt', 'other.jsonl']) aged(name, 40)
  expect(back(path('today'), '--keep', '35')).toBe(0)
  expect(readdirSync(backups).sort()).toEqual(['day-34', 'notes.txt', 'other.jsonl', 'today'])
  expect(statSync(path('today')).mode & 0o077).toBe(0)
})

test('nothing goes where the new backup was not made, or the days are none', () => {
  expect(back(path('old'))).toBe(0)
  aged('old', 400)
  expect(back(path('old'), '--keep', '35')).toBe(1)
  for (const days of ['0', '-1', 'x', '']) expect(back(path('new'), '--keep', days)).toBe(1)
  expect(back(path('new'), '--forget', '35')).toBe(1)
  expect(readdirSync(backups)).toEqual(['old'])
})
