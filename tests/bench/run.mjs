import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../teams-app/build.mjs'

/** `npm run bench [-- --row NAME]`: measures a row, or all, and prints it. */
const here = fileURLToPath(new URL('.', import.meta.url))
const rows = ['agenda-doc', 'addon-start', 'tab-load']
const at = process.argv.indexOf('--row')
const asked = at < 0 ? rows : [process.argv[at + 1]]
const unknown = asked.filter((row) => !rows.includes(row))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${rows.join(', ')}.`)
  process.exit(2)
}
for (const row of asked) {
  // As deep as the doubles, which find their fixtures beside them.
  const program = await bundle(`${here}${row}.ts`, `${here}dist/${row}.cjs`)
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
