import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import './swc-reads-tsx.mjs'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** A cruiser that sees no module reports no violation, so seeing fewer than this is a failure of its own. */
const fewestModules = 40

const root = resolve(import.meta.dirname, '../..')

/**
 * Checks the boundaries of `.dependency-cruiser.cjs` in the tree at `base`, which is laid out like the repository.
 * Answers how many modules were seen and each violation as `rule: from -> to`.
 */
export async function cruiseTree(base) {
  const { options, forbidden } = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs'))
  const tsConfig = extractTSConfig(resolve(root, 'tsconfig.json'))
  const folders = ['core', 'teams-app', 'workspace-addon', 'tests']
  const { output } = await cruise(
    folders,
    { ...options, baseDir: base, ruleSet: { forbidden }, validate: true },
    undefined,
    { tsConfig },
  )
  const violations = output.summary.violations.map(
    (found) => `${found.rule.name}: ${found.from} -> ${found.to}`,
  )
  return { modules: output.summary.totalCruised, violations, rules: forbidden.map((rule) => rule.name) }
}

async function main(base = root) {
  const { modules, violations, rules } = await cruiseTree(resolve(base))
  if (process.argv.includes('--json')) return console.log(JSON.stringify({ modules, violations, rules }))
  for (const violation of violations) console.log(violation)
  console.log(`${modules} modules seen, ${violations.length} violations of ${rules.length} rules`)
  if (modules < fewestModules)
    console.log(`Fewer than ${fewestModules} modules: the boundaries were not checked.`)
  if (modules < fewestModules || violations.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2).find((argument) => !argument.startsWith('--')))
}
