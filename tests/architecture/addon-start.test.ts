import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as zod from 'zod/mini'
import { createScript } from '../doubles/apps-script/script'
import { pushed, sidebarOf } from '../doubles/apps-script/sidebar'
import { root } from './planted-tree'

/** zod/mini where each call that makes a schema or a check of one is counted in the global `made`. */
const counting = `import * as zod from ${JSON.stringify(join(root, 'node_modules/zod/mini/index.js'))}
globalThis.made = 0
const counted = (make) => (...given) => { globalThis.made += 1; return make(...given) }
${Object.entries(zod)
  .filter(([name]) => name !== 'default')
  .map(([name, value]) => {
    const isMaker = typeof value === 'function' && /^[a-z_]/.test(name)
    return `const z_${name} = ${isMaker ? 'counted' : ''}(zod['${name}']); export { z_${name} as ${name} }`
  })
  .join('\n')}
`

/** The add-on with that zod. */
function countingAddon() {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-zod-'))
  const file = join(folder, 'counting.js')
  writeFileSync(file, counting)
  const addon = pushed(null, { 'zod/mini': file })
  rmSync(folder, { recursive: true })
  return addon
}

test('the add-on makes few schemas on the way to its first card, and the many of its buttons at a press only', () => {
  let made = 0
  const addon = {
    ...countingAddon(),
    after: (globals: object) => (made = Number(Reflect.get(globals, 'made'))),
  }
  const caller = { doc: 'the-doc-of-the-team', email: 'ana@school.example' }
  const clock = { now: Date.parse('2026-09-06T14:00Z'), costMs: 5 }
  const script = createScript({
    clock,
    editor: { name: 'Grade 5', editors: ['ana', 'ben'].map((name) => `${name}@school.example`) },
  })
  const sidebar = sidebarOf(addon, script, caller)
  sidebar.open()
  sidebar.press('Set up the team')
  sidebar.press('Save', { zone: 'America/Chicago', members: `Ana <${caller.email}>` })
  expect(made).toBeGreaterThan(400)

  sidebarOf(addon, script, caller).open()
  expect(made).toBeGreaterThan(20)
  expect(made).toBeLessThanOrEqual(70)
})
