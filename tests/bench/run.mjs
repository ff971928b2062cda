import { fork } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../teams-app/build.mjs'
import { printTable } from './table.mjs'

/** `npm run bench [-- --row NAME]`: measures all rows but the district's 500 meetings, or one, and prints a table. */
const here = fileURLToPath(new URL('.', import.meta.url))
const rows = [
  'plan-year',
  'next-card',
  'bot-turn',
  'bot-turn-postgres',
  'server-start',
  'many-teams',
  'two-processes',
  'agenda-doc',
  'addon-start',
  'tab-load',
  'tab-live',
]
const known = [...rows, 'district']
const at = process.argv.indexOf('--row')
const asked = at < 0 ? rows : [process.argv[at + 1]]
const unknown = asked.filter((row) => !known.includes(row))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`)
  process.exit(2)
}

/** What the row answers; null when it failed. */
async function measured(row) {
  // As deep as the doubles, which find their fixtures beside them.
  const program = await bundle(`${here}${row}.ts`, `${here}dist/${row}.cjs`)
  const child = fork(`${here}run-row.mjs`, [program], { execArgv: ['--expose-gc'] })
  return new Promise((settle) => {
    let result = null
    child.once('message', (message) => {
      result = message
    })
    child.once('exit', () => settle(result))
  })
}

const results = []
for (const row of asked) {
  const begun = performance.now()
  const result = await measured(row)
  console.error(`${row}: ${((performance.now() - begun) / 1_000).toFixed(0)} s`)
  results.push({ row, result })
}
if (!printTable(results)) process.exitCode = 1
