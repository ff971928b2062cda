import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { inPlantedTree, root } from './planted-tree'

async function bundle(contents: string) {
  const result = await build({
    stdin: { contents, resolveDir: join(root, 'core/src') },
    bundle: true,
    format: 'iife',
    globalName: 'core',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    absWorkingDir: root,
  })
  return { text: result.outputFiles.map((file) => file.text).join('\n'), metafile: result.metafile }
}

/** Runs a script as a host would that offers the language alone, where asking for the time or for chance throws. */
function runBare(script: string): unknown {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  const noClockNoChance = `
    (() => {
      const forbid = (name) => () => { throw new Error(name + ' is forbidden in the core') }
      const Real = Date
      globalThis.Date = new Proxy(Real, {
        apply: forbid('Date()'),
        construct: (target, values) => values.length === 0 ? forbid('new Date()')() : new target(...values),
      })
      Real.now = forbid('Date.now')
      Real.prototype.constructor = globalThis.Date
      Math.random = forbid('Math.random')
      delete globalThis.console
      delete globalThis.WebAssembly
    })()`
  new Script(noClockNoChance).runInContext(context)
  return new Script(script).runInContext(context, { timeout: 5000 })
}

const core = bundle("export * from './index'")

describe('the core compiles without a host', () => {
  const lines = [
    "fetch('https://example.org')",
    'process.exit()',
    "new URL('https://example.org')",
    'setTimeout(() => {}, 1)',
    "console.log('x')",
    'crypto.randomUUID()',
    "Buffer.from('x')",
    'document.title',
    "import('node:fs')",
    "require('fs')",
  ]
  const compiled = inPlantedTree(
    {
      'tsconfig.json': JSON.stringify({
        extends: join(root, 'core/tsconfig.json'),
        include: ['planted.ts', join(root, 'core/src/ids.ts')],
      }),
      'planted.ts': ['export {}', ...lines, "export const fine = ['a'].includes('a')"].join('\n'),
    },
    (tree) => spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', tree], { encoding: 'utf8', cwd: tree }),
  )

  test.each(lines.map((line, index) => [line, index + 2] as const))('%s is refused', (_, line) => {
    expect(compiled.stdout).toMatch(new RegExp(`planted\\.ts\\(${line},\\d+\\): error`))
  })

  test('the language itself is not refused', () => {
    expect(compiled.stdout.match(/error TS/g)).toHaveLength(lines.length)
  })
})

describe('the core is made of', () => {
  const named = /^(<stdin>$|core\/|node_modules\/zod\/(mini|v4\/(mini|core|locales))\/)/

  test('nothing but itself and zod/mini', async () => {
    const inputs = Object.keys((await core).metafile.inputs)
    expect(inputs.filter((input) => !named.test(input))).toEqual([])
    expect(inputs.filter((input) => input.startsWith('core/src/')).length).toBeGreaterThan(1)
  })

  test('no other language of zod than English', async () => {
    const weights = Object.values((await core).metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs),
    )
    const kept = weights.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
    expect(kept.filter((path) => /zod\/v4\/locales\/(?!(en|index)\.)/.test(path))).toEqual([])
  })

  test('no classic zod, which a planted import would add', async () => {
    const { metafile } = await bundle("import { string } from 'zod'\nexport const text = string()")
    const strangers = Object.keys(metafile.inputs).filter((input) => !named.test(input))
    expect(strangers).toContain('node_modules/zod/v4/classic/schemas.js')
  })
})

describe('the core runs in a bare context', () => {
  test('that has no host, no clock and no chance', async () => {
    const { text } = await core
    expect(runBare(`${text}\n;core.localDate.parse('2027-02-03')`)).toBe('2027-02-03')
  })

  test('that shows days and clocks as any other', async () => {
    const { text } = await core
    const shown = `
      const { speak, startsAt, toWallTime } = core
      const speaker = speak('es', new Map(), () => undefined)
      const at = startsAt({ date: '2027-03-14', start: '02:30' }, 'America/Chicago')
      ;[speaker.date('2027-03-04'), speaker.dateWithYear('2027-03-04'), toWallTime(at, 'America/Chicago').time].join('; ')`
    expect(runBare(`${text}\n;${shown}`)).toBe('jue, 4 mar; jue, 4 mar 2027; 03:30')
  })

  test.each(['fetch', 'process', 'URL', 'setTimeout', 'console', 'crypto', 'require', 'Buffer'])(
    'that has no %s',
    (name) => {
      expect(runBare(`typeof ${name}`)).toBe('undefined')
    },
  )

  test.each(['Date.now()', 'new Date()', 'Date()', 'new (new Date(0).constructor)()', 'Math.random()'])(
    'that throws at %s',
    (call) => {
      expect(() => runBare(call)).toThrow('is forbidden in the core')
    },
  )
})
