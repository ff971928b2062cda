import { existsSync, mkdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Stryker } from '@stryker-mutator/core'
import { groups } from './groups.mjs'

/**
 * Mutates each group, or those named (all of rotation by its first word), and prints the score of every file:
 * `npm run test:mutation -- guard`.
 */
process.chdir(new URL('../..', import.meta.url).pathname)
mkdirSync('tests/artefacts/mutation', { recursive: true })

// The tests' databases stand in memory where there is a folder for that.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm'

const asked = process.argv.slice(2)
const isAsked = (name) => asked.some((one) => name === one || name.startsWith(`${one} `))
const named = Object.entries(groups).filter(([name]) => asked.length === 0 || isAsked(name))
const killed = new Set(['Killed', 'Timeout'])
const left = new Set(['Survived', 'NoCoverage'])

/** Every mutant of a group; a mutant that does not run at all is none. */
async function mutantsOf(name, { files, tests }) {
  process.env.MUTATION_TESTS = JSON.stringify(tests)
  return new Stryker({
    mutate: files,
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    // How long a mutant may take beyond its tests until it is taken for one that never ends.
    timeoutMS: 2_500,
    concurrency: Number(process.env.ROUNDTABLE_WORKERS ?? 2),
    reporters: ['json'],
    jsonReporter: { fileName: `tests/artefacts/mutation/${name.replaceAll(' ', '-')}.json` },
    ignorePatterns: ['/data', '/docs', '.git', 'tests/artefacts', '**/dist'],
    tempDirName: 'tests/artefacts/mutation/sandbox',
    // TypeScript 7 has no API for its settings; there is nothing in them to rewrite.
    tsconfigFile: 'none',
    plugins: [resolve('tests/mutation/in-process.mjs')],
    fileLogLevel: 'off',
    logLevel: 'warn',
  }).runMutationTest()
}

let failed = 0
for (const [name, group] of named) {
  const begun = performance.now()
  const mutants = (await mutantsOf(name, group))
    .filter(({ status }) => killed.has(status) || left.has(status))
    .map((mutant) => ({ ...mutant, fileName: relative('.', mutant.fileName) }))
  const files = new Set(mutants.map(({ fileName }) => fileName))
  const share = (some) =>
    Math.round((1000 * some.filter(({ status }) => killed.has(status)).length) / some.length) / 10
  const score = share(mutants)
  const holds = mutants.length > 0 && score >= group.least
  if (!holds) failed += 1
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
  console.log(
    `\n${name}: ${score} % of ${mutants.length}, at least ${group.least} % demanded, ${minutes} min${holds ? '' : ' - FAILED'}`,
  )
  for (const file of files) {
    const some = mutants.filter(({ fileName }) => fileName === file)
    console.log(`  ${share(some)} % of ${some.length}  ${file}`)
  }
  for (const { fileName, location, mutatorName, replacement, status } of mutants.filter((one) =>
    left.has(one.status),
  ))
    console.log(`  ${status} ${fileName}:${location.start.line}  ${mutatorName}: ${replacement}`)
}
process.exitCode = failed > 0 ? 1 : 0
