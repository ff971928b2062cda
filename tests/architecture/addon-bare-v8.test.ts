import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { cardsOfEverySetting } from '../addon/cards-of-every-setting'
import { root } from './planted-tree'

async function bareContext() {
  const bundle = await build({
    entryPoints: [join(root, 'tests/addon/cards-of-every-setting.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'addon',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    absWorkingDir: root,
  })
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
  new Script('delete globalThis.console; delete globalThis.WebAssembly').runInContext(context)
  new Script(bundle.outputFiles.map(({ text }) => text).join('\n')).runInContext(context)
  return (code: string): unknown => new Script(code).runInContext(context, { timeout: 60_000 })
}

describe('every card of the add-on', () => {
  test('is the same in Node and in a bare V8 context, which has the language alone', async () => {
    const run = await bareContext()
    expect(run('typeof URL + typeof setTimeout + typeof console')).toBe('undefined'.repeat(3))
    const there: unknown = JSON.parse(String(run('JSON.stringify(addon.cardsOfEverySetting())')))
    const here = cardsOfEverySetting()
    expect(there).toEqual(JSON.parse(JSON.stringify(here)))
    expect(here.length).toBeGreaterThan(200)
  })
})
