import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'

/**
 * Runs every check and every test, or those named: lint, types, boundaries, knip, unit, thorough, system, e2e.
 * A failure does not stop what follows; the last line counts.
 */
process.chdir(resolve(import.meta.dirname, '..'))

const everything = ['lint', 'types', 'boundaries', 'knip', 'unit', 'thorough', 'system']
const known = [...everything, 'e2e']
const asked = process.argv.slice(2)
const steps = asked.length > 0 ? asked : everything

const unknown = steps.filter((step) => !known.includes(step))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  process.exit(2)
}
if (!existsSync('node_modules')) {
  console.error('The dependencies are lacking. Run `npm ci` first.\n0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

const { runChecks } = await import('./run/checks.mjs')
const { runJest } = await import('./run/jest.mjs')
const { findPrerequisites } = await import('./run/prerequisites.mjs')

const needsMachine = steps.includes('system') || steps.includes('e2e')
if (needsMachine) console.log('=== prerequisites')
const { environment, lacking } = needsMachine ? await findPrerequisites() : { environment: {}, lacking: [] }

const outcomes = [
  await runChecks(steps.filter((step) => !['unit', 'thorough', 'system', 'e2e'].includes(step))),
  ...(steps.includes('unit') ? [runJest({ project: 'unit' })] : []),
  ...(steps.includes('thorough') ? [runJest({ project: 'thorough' })] : []),
  ...(steps.includes('system') ? [runJest({ project: 'system', environment })] : []),
  ...(steps.includes('e2e') ? [runJest({ project: 'system', environment, paths: ['tests/e2e'] })] : []),
]
// On a build server nobody reads what was skipped: there everything must be at hand.
const onServer = process.env.CI === 'true'
if (onServer) outcomes.push({ passed: [], failed: lacking.map((name) => `${name} is lacking`), skipped: [] })

const all = (outcome) => outcomes.flatMap((part) => part[outcome])
for (const [title, names] of [
  ['Skipped', all('skipped')],
  ['Failed', all('failed')],
]) {
  if (names.length > 0) console.log(`\n=== ${title}\n${names.join('\n')}`)
}
console.log(
  `\n${all('passed').length} passed, ${all('failed').length} failed, ${all('skipped').length} skipped`,
)
process.exitCode = all('failed').length > 0 ? 1 : 0
