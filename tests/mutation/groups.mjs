/**
 * What is mutated, by which tests it must be found, and how many survivors are allowed (TRUST.md S13): none where
 * strangers are kept out, else one in ten. `runner`: jest reads every file anew for each mutant; `in-process` reads them
 * once, for code that keeps nothing in memory from one test to the next.
 */
export const groups = {
  guard: {
    runner: 'jest',
    files: [
      'teams-app/src/bot/guard.ts',
      'teams-app/src/bot/signed-token.ts',
      'teams-app/src/bot/service-url.ts',
    ],
    tests: ['tests/bot/(guard|known-tokens)'],
    least: 100,
  },
  permissions: {
    runner: 'in-process',
    files: ['core/src/team/permission.ts'],
    tests: ['tests/core/team/permission'],
    least: 100,
  },
  tokens: {
    runner: 'jest',
    files: [
      'teams-app/src/bot/keys.ts',
      'teams-app/src/bot/known-tokens.ts',
      'teams-app/src/bot/token.ts',
      'teams-app/src/tab/entra-sign-in.ts',
      'teams-app/src/api/google-sign-in.ts',
    ],
    tests: ['tests/bot/(keys|known-tokens|token(?!-flood)|entra-sign-in|google-sign-in)'],
    least: 90,
  },
  'small numbers': {
    runner: 'in-process',
    files: [
      'core/src/reflection/anonymity.ts',
      'core/src/reflection/summary.ts',
      'core/src/reflection/answers.ts',
    ],
    tests: ['tests/core/reflection/(?!small-numbers)'],
    least: 90,
  },
  'dedupe and outbox': {
    runner: 'in-process',
    files: [
      'teams-app/src/store/seen.ts',
      'teams-app/src/store/outbox.ts',
      'teams-app/src/store/outbox-claims.ts',
      'teams-app/src/jobs/attempt.ts',
      'teams-app/src/jobs/backoff.ts',
      'teams-app/src/jobs/worker.ts',
    ],
    tests: ['tests/store/(sqlite|worker(?!-histories))'],
    least: 90,
  },
  rotation: {
    runner: 'in-process',
    files: ['core/src/rotation/*.ts', '!core/src/rotation/{commands,events,refusals}.ts'],
    tests: ['tests/core/rotation/', 'tests/core/decide.test'],
    least: 90,
  },
}
