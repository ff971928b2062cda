const { projects, rootDir } = require('../jest.config.cjs')

const [{ displayName: _, testMatch, testPathIgnorePatterns, ...common }] = projects

/** Only the tests that concern what is mutated: `MUTATION_TESTS` holds their patterns. */
module.exports = {
  ...common,
  rootDir,
  testRunner: require.resolve('./jest-circus-until-found.cjs'),
  testSequencer: require.resolve('./sequencer.cjs'),
  // A mutant for which a test waits in vain is found; the tests themselves are quick.
  testTimeout: 10_000,
  testRegex: JSON.parse(process.env.MUTATION_TESTS ?? '[]').map((pattern) => `${pattern}[^/]*\\.test\\.ts$`),
}
