const { projects, rootDir } = require('../jest.config.cjs')

const [{ displayName: _, testMatch, testPathIgnorePatterns, ...common }] = projects

/** Only the tests that concern what is mutated: `MUTATION_TESTS` holds their patterns. */
module.exports = {
  ...common,
  rootDir,
  testTimeout: 60_000,
  testRegex: JSON.parse(process.env.MUTATION_TESTS ?? '[]').map((pattern) => `${pattern}[^/]*\\.test\\.ts$`),
}
