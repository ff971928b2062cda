/**
 * What is too long for every change. A row is one run of jest with more seeds, more kills or more minutes than `npm test`
 * takes, or a `program` of its own. `minutes` is its limit: what is not done by then has failed. All rows together stay
 * within 75 minutes on two cores (TRUST.md "The tests").
 */
export const rows = [
  {
    name: 'migrations',
    proves: 'R14: an upgrade that is cut off after any of its statements starts over and is whole',
    paths: ['store/migrate-killed'],
    environment: { ROUNDTABLE_STRIDE: '1' },
    minutes: 1,
  },
  {
    name: 'filing',
    proves:
      'R6: in 36,000 to 100,000 histories of three filings with faults none is lost, doubled or orphaned',
    paths: ['server/google/filing-once'],
    environment: { ROUNDTABLE_SEEDS: '36000', ROUNDTABLE_MOST_SEEDS: '100000', ROUNDTABLE_SECONDS: '420' },
    minutes: 9,
  },
  {
    name: 'simulation',
    proves: 'R5: in 240 seasons of the whole server and more, with crashes and faults, every promise holds',
    paths: ['server/simulation/seasons'],
    environment: { ROUNDTABLE_SEEDS: '240', ROUNDTABLE_MOST_SEEDS: '20000', ROUNDTABLE_SECONDS: '450' },
    minutes: 9,
  },
  {
    name: 'nth-failure',
    proves: 'R7: whichever query or call fails, there is no half state, and the next try completes',
    paths: ['server/nth-failure'],
    environment: { ROUNDTABLE_STRIDE: '1', ROUNDTABLE_WEEKS: '8' },
    minutes: 9,
  },
  {
    name: 'kills',
    proves:
      'R4: killed at each named point and 200 times at any moment, nothing acknowledged is lost or doubled, ready in 5 s',
    paths: ['server/kills'],
    environment: { ROUNDTABLE_KILLS: '100' },
    minutes: 8.5,
  },
  {
    name: 'lost',
    proves:
      'R13: a full disk, a read-only file, a lost connection at 100 points: acknowledged is there, ready again by itself',
    paths: ['server/lost'],
    environment: { ROUNDTABLE_POINTS: '100' },
    minutes: 1.5,
  },
  {
    name: 'district',
    proves:
      'R9: 100 meetings of ten people end at once: all is sent and filed, Teams and Google refuse 0.1 % at most',
    paths: ['server/simulation/district'],
    environment: { ROUNDTABLE_TEAMS: '100' },
    minutes: 1.5,
  },
  {
    name: 'border',
    proves:
      'S7: 200,000 hostile requests and 500 slow sockets, no 5xx, no exit, at most 50 MB, p99 of the honest 1 s',
    paths: ['e2e/border'],
    environment: { ROUNDTABLE_REQUESTS: '200000', ROUNDTABLE_NIGHT: '1' },
    minutes: 3.25,
  },
  {
    name: 'tokens',
    proves: 'S2: 50,000 unsigned tokens leave no trace in memory',
    project: 'thorough',
    paths: ['bot/token-flood'],
    environment: { ROUNDTABLE_TOKENS: '50000' },
    minutes: 0.5,
  },
  {
    name: 'token-storm',
    proves: 'S2: what Teams signed waits at most twice as long beside 200 unsigned tokens a second',
    paths: ['server/load/token-storm'],
    environment: { ROUNDTABLE_ROUNDS: '6' },
    minutes: 1,
  },
  {
    name: 'haste',
    proves: 'S11: the others wait at most twice as long beside one who asks a hundred times a second',
    paths: ['server/load/one-in-haste'],
    environment: { ROUNDTABLE_ROUNDS: '6' },
    minutes: 1,
  },
  {
    name: 'worst-words',
    proves: 'S8: 100 KB of the worst are read within 50 ms',
    project: 'unit',
    paths: ['bot/worst-words'],
    environment: { ROUNDTABLE_NIGHT: '1' },
    minutes: 0.5,
  },
  {
    name: 'references',
    proves:
      'R10: in 5,000 histories nothing is sent where the app is not, and all goes to the latest address',
    paths: ['server/references'],
    environment: { ROUNDTABLE_HISTORIES: '5000' },
    minutes: 3.5,
  },
  {
    name: 'injection',
    proves: 'S6: 5,000 strings become no node of a card, a page or a Doc',
    project: 'thorough',
    paths: ['core/document/(rendering|docs-requests)', 'cards/hostile'],
    environment: { ROUNDTABLE_STRINGS: '5000' },
    minutes: 2,
  },
  {
    name: 'mutation',
    proves:
      'S13: what is changed in guard, permissions, tokens, small numbers, dedupe, outbox and meetings is found by a test',
    program: [
      'node',
      'tests/mutation/run.mjs',
      'guard',
      'permissions',
      'tokens',
      'small numbers',
      'dedupe and outbox',
      'rotation meetings',
    ],
    minutes: 13,
  },
  {
    name: 'load',
    proves: 'R3: 100 activities a second for two minutes and 2,000 at once, on SQLite and PostgreSQL',
    paths: ['server/load/load'],
    environment: { ROUNDTABLE_LOAD_SECONDS: '120' },
    minutes: 5,
  },
  {
    name: 'relink',
    proves: 'P1: an attacker with everything finds no writer of 1,000 closed anonymous rounds',
    paths: ['server/trust/relink'],
    environment: { ROUNDTABLE_ROUNDS: '1000' },
    minutes: 2.5,
  },
  {
    name: 'small-numbers',
    proves: 'P2: in 10,000 histories no view and no difference of two isolates fewer than four',
    project: 'unit',
    paths: ['core/reflection/small-numbers'],
    environment: { ROUNDTABLE_SEEDS: '10000' },
    minutes: 3.25,
  },
]
