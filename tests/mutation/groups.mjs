const rotation = (names) => names.split(' ').map((name) => `core/src/rotation/${name}.ts`)
const choosing = rotation(
  'assign at balance block candidate choose fraction gap grid joint ladder ledger merge merit places pool preset seat walk why',
)
const exchanges = rotation(
  'answer ask-others asked away changed intact late moved open-exchange partner pass preview release repair reseat settle swap take-over trade wish',
)
const theRest = [
  'core/src/rotation/*.ts',
  ...[...choosing, ...exchanges, ...rotation('commands events refusals')].map((file) => `!${file}`),
]
// Without those that need many seasons to say anything.
const turns = ['tests/core/rotation/(?!any-day|fairness|guarantees-of)', 'tests/core/new-dates']

/**
 * What is mutated, by which tests it must be found, and how many survivors are allowed (TRUST.md S13): none where
 * strangers are kept out, else one in ten.
 */
export const groups = {
  guard: {
    files: [
      'teams-app/src/bot/guard.ts',
      'teams-app/src/bot/signed-token.ts',
      'teams-app/src/bot/service-url.ts',
    ],
    tests: ['tests/bot/(guard|known-tokens)'],
    least: 100,
  },
  permissions: {
    files: ['core/src/team/permission.ts'],
    tests: ['tests/core/team/permission'],
    least: 100,
  },
  tokens: {
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
    files: [
      'core/src/reflection/anonymity.ts',
      'core/src/reflection/summary.ts',
      'core/src/reflection/answers.ts',
    ],
    tests: ['tests/core/reflection/(?!small-numbers)'],
    least: 90,
  },
  'dedupe and outbox': {
    files: [
      'teams-app/src/store/seen.ts',
      'teams-app/src/store/outbox.ts',
      'teams-app/src/store/outbox-claims.ts',
      'teams-app/src/jobs/attempt.ts',
      'teams-app/src/jobs/backoff.ts',
      'teams-app/src/jobs/worker.ts',
    ],
    tests: ['tests/store/(sqlite(?!-log)|outbox|worker(?!-histories))'],
    least: 90,
  },
  'rotation choosing': { files: choosing, tests: turns, least: 90 },
  'rotation exchanges': { files: exchanges, tests: turns, least: 90 },
  'rotation meetings': { files: theRest, tests: turns, least: 90 },
}
