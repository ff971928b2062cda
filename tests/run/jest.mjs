import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'

/**
 * Runs one project of jest, or the parts of it that `paths` name. Answers the names of the tests that passed, failed and
 * were skipped; what is not done after `limitMs` has failed.
 */
export function runJest({ project, environment = {}, paths = [], limitMs }) {
  const directory = mkdtempSync(join(tmpdir(), 'roundtable-jest-'))
  const file = join(directory, 'results.json')
  const command = [
    '-c',
    'tests/jest.config.cjs',
    '--selectProjects',
    project,
    '-w',
    '2',
    '--json',
    `--outputFile=${file}`,
  ]
  try {
    console.log(`\n=== ${project} tests`)
    spawnSync(
      'node',
      ['node_modules/jest/bin/jest.js', ...command, ...paths.map((path) => `--testPathPatterns=${path}`)],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...environment },
        ...(limitMs === undefined ? {} : { timeout: limitMs, killSignal: 'SIGKILL' }),
      },
    )
    return namesByOutcome(JSON.parse(readFileSync(file, 'utf8')), project)
  } catch {
    return { passed: [], failed: [`${project} tests: jest did not finish`], skipped: [] }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function namesByOutcome(results, project) {
  const tests = results.testResults.flatMap((file) => {
    const path = relative(process.cwd(), file.name)
    const named = file.assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${path}: ${fullName}`,
    }))
    const broken = file.status === 'failed' && !named.some(({ status }) => status === 'failed')
    return broken ? [...named, { status: 'failed', name: `${path} does not run` }] : named
  })
  const names = (...statuses) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name)
  const none = tests.length === 0 ? [`${project} tests: none found`] : []
  return {
    passed: names('passed'),
    failed: [...names('failed'), ...none],
    skipped: names('pending', 'skipped', 'todo', 'disabled'),
  }
}
