import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundle } from './bundle.mjs'
import { run, testsOf } from './tests-in-process.mjs'

/**
 * Runs the tests of jest without jest: they are read once for all mutants, which Stryker switches on in turn, and a run
 * ends with the test that finds the mutant. Jest would read every file anew for each of thousands, and run all tests.
 * This is for code that keeps nothing in memory from one test to the next.
 */
class InProcess {
  #script
  #tests = []
  /** What Stryker's mutants look at: which one is on, and how often it may be reached. */
  #mutants = {}
  /** Where each test has its turn: the last that found something first, then by how long it takes. */
  #turns = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#script = await bundle(JSON.parse(process.env.MUTATION_TESTS))
  }

  async dryRun() {
    this.#load()
    const outcomes = await this.#outcomes(this.#tests, true)
    for (const { id, timeSpentMs } of outcomes) this.#turns.set(id, timeSpentMs)
    const { mutantCoverage } = this.#mutants
    // Where one test leans on another, a mutant would seem to be found that is not.
    const backwards = await this.#outcomes([...this.#tests].reverse(), true)
    const tests = outcomes.map(
      (one) => backwards.find(({ id, failureMessage }) => failureMessage && id === one.id) ?? one,
    )
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: most, mutantActivation, reloadEnvironment }) {
    const mutants = this.#mutants
    // Stryker allows a hundred times what the tests reach by themselves: minutes, where they reach it often.
    const hitLimit = most === undefined ? undefined : most / 10
    Object.assign(mutants, {
      activeMutant: undefined,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    })
    if (mutantActivation === 'static') mutants.activeMutant = activeMutant.id
    if (reloadEnvironment || this.#tests.length === 0) {
      const problem = this.#loadOrNot()
      if (problem !== undefined) return toMutantRunResult({ status: DryRunStatus.Complete, tests: [problem] })
    }
    mutants.activeMutant = activeMutant.id
    const wanted = testFilter === undefined ? undefined : new Set(testFilter)
    const turn = ({ id }) => this.#turns.get(id) ?? 0
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true).sort((a, b) => turn(a) - turn(b))
    const outcomes = await this.#outcomes(tests, false)
    const finder = outcomes.find(({ failureMessage }) => failureMessage)
    if (finder) this.#turns.set(finder.id, Math.min(0, ...this.#turns.values()) - 1)
    const complete = { status: DryRunStatus.Complete, tests: outcomes }
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? complete)
  }

  #load() {
    globalThis.__stryker__ = this.#mutants
    this.#tests = testsOf(this.#script)
  }

  /** A mutant for which the tests cannot even be read is found. */
  #loadOrNot() {
    try {
      this.#load()
      return undefined
    } catch (problem) {
      this.#tests = []
      return {
        ...outcome('reading the tests', 0),
        status: TestStatus.Failed,
        failureMessage: String(problem),
      }
    }
  }

  async #outcomes(tests, all) {
    const outcomes = []
    const onStart = (id) => {
      this.#mutants.currentTestId = id
    }
    await run(tests, onStart, ({ id, problem, ms }) => {
      this.#mutants.currentTestId = undefined
      const found = problem !== undefined
      outcomes.push({
        ...outcome(id, ms),
        ...(found ? { status: TestStatus.Failed, failureMessage: problem } : {}),
      })
      return all || !found
    })
    return outcomes
  }
}

const outcome = (id, timeSpentMs) => ({ id, name: id, timeSpentMs, status: TestStatus.Success })

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
