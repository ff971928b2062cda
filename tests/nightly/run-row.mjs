import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { runJest } from '../run/jest.mjs'

/** Runs one row within its limit. Answers what passed, failed and was skipped, and how long it took. */
export function runRow(row, machine) {
  console.log(`\n=== ${row.name}: ${row.proves} (at most ${row.minutes} min)`)
  const begun = performance.now()
  const environment = { ...machine, ...row.environment }
  const outcome = row.program === undefined ? tested(row, environment) : ended(row, environment)
  return { row, ...outcome, seconds: Math.round((performance.now() - begun) / 1_000) }
}

const limitOf = ({ minutes }) => minutes * 60_000

function tested(row, environment) {
  const { paths, project = 'system' } = row
  return runJest({ project, environment, paths, limitMs: limitOf(row) })
}

function ended(row, environment) {
  const [program, ...given] = row.program
  const { status } = spawnSync(program, given, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    timeout: limitOf(row),
    killSignal: 'SIGKILL',
  })
  const passed = status === 0
  return { passed: passed ? [row.name] : [], failed: passed ? [] : [row.name], skipped: [] }
}
