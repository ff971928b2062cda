import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { expect } from 'expect'
import * as circus from 'jest-circus'
import { ModuleMocker } from 'jest-mock'

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus
const jest = new ModuleMocker(globalThis)
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test })

const mostRuns = 20
const requireOurs = createRequire(resolve('package.json'))

/** What the script cannot hold itself. Of each property a few values are tried, every night the same. */
function require(name) {
  const module = requireOurs(name)
  if (name !== 'fast-check') return module
  module.configureGlobal({ seed: 20_260_304, endOnFailure: true })
  const assert = (property, how) =>
    module.assert(property, { ...how, numRuns: Math.min(how?.numRuns ?? mostRuns, mostRuns) })
  return { ...module, assert, default: { ...module.default, assert } }
}

/** Reads the script and answers the tests in it. */
export function testsOf(script) {
  circus.resetState()
  new Script(`(function (require, module, exports) {${script}\n})`).runInThisContext()(
    require,
    { exports: {} },
    {},
  )
  return inBlock(circus.getState().rootDescribeBlock, [])
}

function inBlock(block, around) {
  const blocks = [...around, block]
  return block.children.flatMap((child) =>
    child.type === 'describeBlock'
      ? inBlock(child, blocks)
      : [{ id: [...blocks.slice(1), child].map(({ name }) => name).join(' '), run: child.fn, blocks }],
  )
}

const hooks = (blocks, type) =>
  blocks.flatMap((block) => block.hooks.filter((hook) => hook.type === type).map(({ fn }) => fn))

/** Runs tests in this order, with what stands before and after them, until `onEnd` answers false. */
export async function run(tests, onStart, onEnd) {
  const entered = new Set()
  for (const { id, run, blocks } of tests) {
    onStart(id)
    const begun = performance.now()
    let problem
    try {
      for (const block of blocks.filter((one) => !entered.has(one))) {
        entered.add(block)
        for (const hook of hooks([block], 'beforeAll')) await hook()
      }
      for (const hook of hooks(blocks, 'beforeEach')) await hook()
      await run()
      for (const hook of hooks([...blocks].reverse(), 'afterEach')) await hook()
    } catch (thrown) {
      problem = thrown instanceof Error ? thrown.message : String(thrown)
    }
    // What a test that failed listened to, it listens to no more.
    jest.restoreAllMocks()
    if (!onEnd({ id, problem, ms: performance.now() - begun })) break
  }
  for (const hook of hooks([...entered].reverse(), 'afterAll')) await hook()
}
