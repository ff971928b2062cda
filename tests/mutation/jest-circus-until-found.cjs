const { default: circus } = require('jest-circus/runner')
const { foundBy, isFound, learn, mayHold } = require('./found.cjs')

/**
 * Jest's own runner of a file, which leaves out what can say nothing more of a mutant: all that comes after the test
 * that found it, and a file none of whose tests reaches it. Stryker cannot ask jest to stop; without this each mutant
 * costs all tests that reach it and the reading of all files. (Stryker wants "jest-circus" in the name.)
 */
module.exports = async (globalConfig, config, environment, runtime, file, ...rest) => {
  const { testNamePattern } = globalConfig
  const pattern = testNamePattern ? new RegExp(testNamePattern, 'i') : undefined
  if (isFound() || !mayHold(file, pattern)) return nothingOf(file)

  const listen = environment.handleTestEvent?.bind(environment)
  environment.handleTestEvent = async (event, state) => {
    await listen?.(event, state)
    if (event.name === 'test_start' && isFound()) event.test.mode = 'skip'
    if (event.name === 'test_done' && event.test.errors.length > 0) foundBy(file)
  }
  const result = await circus(globalConfig, config, environment, runtime, file, ...rest)
  if (result.testExecError) foundBy(file)
  else
    learn(
      file,
      result.testResults.map(({ fullName }) => fullName),
    )
  return result
}

/** Jest takes a file without any test for a mistake. */
const nothingOf = (testFilePath) => ({
  testFilePath,
  testResults: [{ ancestorTitles: [], title: '', fullName: '', status: 'pending', failureMessages: [] }],
  leaks: false,
  numFailingTests: 0,
  numPassingTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  openHandles: [],
  perfStats: {},
  snapshot: {
    added: 0,
    fileDeleted: false,
    matched: 0,
    unchecked: 0,
    uncheckedKeys: [],
    unmatched: 0,
    updated: 0,
  },
})
