const { resolve } = require('node:path')

const rootDir = resolve(__dirname, '..')
const swc = { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }
const common = {
  rootDir,
  testEnvironment: 'node',
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
  // temporal-polyfill and jose come as ES modules only, which jest must translate.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|jose/)'],
  moduleNameMapper: { '^@roundtable/core$': '<rootDir>/core/src/index.ts' },
}

/** Two projects: `unit` needs nothing but Node; `system` talks to databases, processes and a browser. */
module.exports = {
  rootDir,
  // A test that hangs ends; a slow machine is no fault.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{core,cards,architecture,bot}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/tests/{store,server,e2e}/**/*.test.ts'],
    },
  ],
}
