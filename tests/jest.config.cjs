const { resolve } = require('node:path')

const rootDir = resolve(__dirname, '..')
const swc = { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }
const common = {
  rootDir,
  testEnvironment: 'node',
  // What a run of mutation testing left behind is a second copy of everything.
  modulePathIgnorePatterns: ['<rootDir>/tests/artefacts/'],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
  // temporal-polyfill and jose come as ES modules only, which jest must translate.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|jose/)'],
  moduleNameMapper: { '^@roundtable/core$': '<rootDir>/core/src/index.ts' },
}

/** Simulations, long properties, and whatever starts other programs: seconds each, too long for every save. */
const thorough = [
  'tests/addon/(cards|words)',
  'tests/architecture/',
  'tests/cards/(lint|hostile)',
  'tests/core/calendar/calendar-file',
  'tests/core/decide',
  'tests/core/document/(docs-requests|rendering|long-text)',
  'tests/core/reminder/',
  'tests/core/rotation/(any-day|fairness|guarantees)',
  'tests/core/running-doc/untouched',
  'tests/bot/token-flood',
  'tests/addon/(broken|copied|entry-points|faults|flow|kept|linked|shipping)',
  'tests/addon/docs/(filing-once|untouched)',
  'tests/addon/source/(ten-years|histories)',
]
const needsOnlyNode = ['<rootDir>/tests/{core,cards,architecture,bot,addon,tab}/**/*.test.ts']

/**
 * Three projects: `unit` is the fast part and needs nothing but Node, `thorough` neither; `system` talks to
 * databases, processes and a browser.
 */
module.exports = {
  rootDir,
  // A test that hangs ends; a slow machine is no fault.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: needsOnlyNode,
      testPathIgnorePatterns: thorough,
    },
    {
      ...common,
      displayName: 'thorough',
      testMatch: needsOnlyNode,
      testPathIgnorePatterns: [`^(?!.*(${thorough.join('|')})).*$`],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/tests/{store,server,e2e}/**/*.test.ts'],
      // Shorter than minutes it says nothing: it runs when minutes are asked for.
      testPathIgnorePatterns: process.env.ROUNDTABLE_SOAK_MINUTES ? [] : ['tests/server/load/soak'],
    },
  ],
}
