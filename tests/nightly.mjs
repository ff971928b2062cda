import process from 'node:process'
import { runJest } from './run/jest.mjs'

/** What is too long for every change: the same tests with more seeds. A failing seed prints how to replay it. */
process.chdir(new URL('..', import.meta.url).pathname)

const rows = [{ paths: ['filing-once'], environment: { ROUNDTABLE_SEEDS: '100000' } }]

const outcomes = rows.map((row) => runJest({ project: 'system', ...row }))
const all = (outcome) => outcomes.flatMap((part) => part[outcome])
if (all('failed').length > 0) console.log(`\n=== Failed\n${all('failed').join('\n')}`)
console.log(`\n${all('passed').length} passed, ${all('failed').length} failed`)
process.exitCode = all('failed').length > 0 ? 1 : 0
