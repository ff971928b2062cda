/**
 * What is too long for every change. A row is one run of jest with more seeds, more kills or more minutes than `npm test`
 * takes, or a `program` of its own. `minutes` is its limit: what is not done by then has failed. All rows together stay
 * within 75 minutes on two cores (TRUST.md "The tests").
 */
export const rows = [
  {
    name: 'filing',
    proves: 'R6: of 100,000 filings with faults none is lost, doubled or orphaned',
    paths: ['server/google/filing-once'],
    environment: { ROUNDTABLE_SEEDS: '100000' },
    minutes: 12,
  },
  {
    name: 'simulation',
    proves: 'R5: in 600 seasons of the whole server, with crashes and faults, every promise holds',
    paths: ['server/simulation/simulation'],
    environment: { ROUNDTABLE_SEEDS: '600' },
    minutes: 18,
  },
]
