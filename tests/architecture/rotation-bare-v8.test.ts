import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { yearOfTurns } from '../core/rotation/year-of-turns'
import { root } from './planted-tree'

/** ROTATION.md, test vector 13: the same facts in Node and in a host that has the language alone. */
const seeds = Array.from({ length: 200 }, (_, seed) => seed)

const noClockNoChance = `
  (() => {
    const forbid = (name) => () => { throw new Error(name + ' is forbidden in the core') }
    const Real = Date
    globalThis.Date = new Proxy(Real, {
      apply: forbid('Date()'),
      construct: (target, values) => values.length === 0 ? forbid('new Date()')() : new target(...values),
    })
    Real.now = forbid('Date.now')
    Math.random = forbid('Math.random')
    delete globalThis.console
  })()`

async function bareContext() {
  const bundle = await build({
    entryPoints: [join(root, 'tests/core/rotation/year-of-turns.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'rotation',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    absWorkingDir: root,
  })
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  new Script(noClockNoChance).runInContext(context)
  new Script(bundle.outputFiles.map(({ text }) => text).join('\n')).runInContext(context)
  return (code: string): unknown => new Script(code).runInContext(context, { timeout: 20_000 })
}

const bare = bareContext()

describe('the turns of 200 random teams', () => {
  test('are the same JSON in Node and in a bare V8 context, where clock and chance throw', async () => {
    const run = await bare
    const there: unknown = run(`JSON.stringify([${seeds.join()}].map((seed) => rotation.yearOfTurns(seed)))`)
    const here = seeds.map(yearOfTurns)
    expect(JSON.parse(String(there))).toEqual(here)
    expect(new Set(here).size).toBeGreaterThan(150)
    expect(here.filter((year) => year.includes('exchange-proposed')).length).toBeGreaterThan(50)
  })

  test.each(['Date.now()', 'new Date()', 'Math.random()'])('%s does throw there', async (code) => {
    const run = await bare
    expect(() => run(code)).toThrow('forbidden')
  })
})
