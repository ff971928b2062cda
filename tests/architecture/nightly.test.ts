import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { root } from './planted-tree'

const row = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  proves: z.string().regex(/^[RSPA]\d+: /),
  project: z.enum(['unit', 'thorough', 'system']).default('system'),
  paths: z.array(z.string()).default([]),
  program: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  minutes: z.number().positive(),
})

const node = (...given: string[]) => spawnSync('node', given, { cwd: root, encoding: 'utf8' })
const rows = z
  .array(row)
  .parse(
    JSON.parse(
      node(
        '--input-type=module',
        '-e',
        "import { rows } from './tests/nightly/rows.mjs'; console.log(JSON.stringify(rows))",
      ).stdout,
    ),
  )
const tests = readdirSync(join(root, 'tests'), { encoding: 'utf8', recursive: true })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .map((path) => `tests/${path}`)

describe('the nightly rows', () => {
  test('end within 75 minutes together, each under a name of its own', () => {
    expect(rows.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(75)
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  test('each run something that is there', () => {
    for (const { name, paths, program } of rows) {
      const runs = paths.map((path) => tests.some((file) => new RegExp(path).test(file)))
      expect([name, paths.length + program.length > 0, ...runs]).toEqual([
        name,
        true,
        ...runs.map(() => true),
      ])
      for (const file of program.filter((part) => part.includes('/')))
        expect([file, existsSync(join(root, file))]).toEqual([file, true])
    }
  })

  test('refuse a name that no row has', () => {
    const { status, stderr } = node('tests/nightly.mjs', '--row', 'nothing')
    expect([status, stderr]).toEqual([2, expect.stringContaining('No row is called nothing')])
  })
})
