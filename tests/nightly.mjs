import process from 'node:process'
import { rows } from './nightly/rows.mjs'
import { runRow } from './nightly/run-row.mjs'
import { findPrerequisites } from './run/prerequisites.mjs'

/** `npm run test:nightly [-- --row NAME ...]`: what is too long for every change. A failing seed prints how to replay it. */
process.chdir(new URL('..', import.meta.url).pathname)

const asked = process.argv.slice(2).filter((argument) => argument !== '--row')
const unknown = asked.filter((name) => !rows.some((row) => row.name === name))
if (unknown.length > 0) {
  console.error(`No row is called ${unknown.join(', ')}. Known: ${rows.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

console.log('=== prerequisites')
const { environment } = await findPrerequisites()
const outcomes = rows
  .filter(({ name }) => asked.length === 0 || asked.includes(name))
  .map((row) => runRow(row, environment))

console.log('\n=== rows')
for (const { row, failed, seconds } of outcomes)
  console.log(
    `${failed.length > 0 ? 'FAILED' : 'passed'}  ${row.name.padEnd(20)} ${String(seconds).padStart(5)} s of ${row.minutes * 60}  ${row.proves}`,
  )

const all = (outcome) => outcomes.flatMap((part) => part[outcome])
for (const [title, names] of [
  ['Skipped', all('skipped')],
  ['Failed', all('failed')],
])
  if (names.length > 0) console.log(`\n=== ${title}\n${names.join('\n')}`)
console.log(
  `\n${all('passed').length} passed, ${all('failed').length} failed, ${all('skipped').length} skipped`,
)
process.exitCode = all('failed').length > 0 ? 1 : 0
