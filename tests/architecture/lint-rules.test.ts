import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { inPlantedTree, root } from './planted-tree'

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

const planted = {
  'core/src/zod-by-name.ts': "import { z } from 'zod/mini'\nexport const a = z.string()",
  'core/src/clock.ts': 'export const now = new Date()',
  'core/src/loose.ts': 'export const a: any = 1',
  'core/src/sure.ts': 'export const first = (list: string[]) => list[0]!',
  'teams-app/src/environment.ts': 'export const port = process.env.PORT',
  'teams-app/src/imported-environment.ts': "import { env } from 'node:process'\nexport const port = env.PORT",
  'teams-app/src/config.ts': 'export const port = process.env.PORT',
  'workspace-addon/src/zod-by-name.ts': "import { z } from 'zod'\nexport const a = z.string()",
  'tests/core/left-out.test.ts': "test.skip('nothing', () => {})",
}

/** Without the ignore file of git: a planted tree is no repository. */
const rules = readFileSync(join(root, 'biome.json'), 'utf8').replace(/"vcs": .*/, '')

describe('the rules of biome.json', () => {
  const found = inPlantedTree({ ...planted, 'biome.json': rules }, (tree) => {
    const command = ['lint', '--reporter=json', '.']
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), command, {
      cwd: tree,
      encoding: 'utf8',
    })
    return report
      .parse(JSON.parse(stdout))
      .diagnostics.map(({ category, location }) => `${location.path}: ${category}`)
  })

  test.each([
    ['core/src/zod-by-name.ts', 'lint/style/noRestrictedImports'],
    ['core/src/clock.ts', 'lint/style/noRestrictedGlobals'],
    ['core/src/loose.ts', 'lint/suspicious/noExplicitAny'],
    ['core/src/sure.ts', 'lint/style/noNonNullAssertion'],
    ['teams-app/src/environment.ts', 'lint/style/noProcessEnv'],
    ['teams-app/src/imported-environment.ts', 'lint/style/noRestrictedImports'],
    ['workspace-addon/src/zod-by-name.ts', 'lint/style/noRestrictedImports'],
    ['tests/core/left-out.test.ts', 'lint/suspicious/noSkippedTests'],
  ])('%s breaks %s', (file, rule) => {
    expect(found).toContain(`${file}: ${rule}`)
  })

  test('let config.ts read the environment', () => {
    expect(found.filter((line) => line.startsWith('teams-app/src/config.ts'))).toEqual([])
  })
})
