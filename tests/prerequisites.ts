/**
 * Blocks of tests that need more than Node. `npm test` finds a browser and a database and names them in the
 * environment; where one is lacking, jest reports each test of the block as skipped.
 */
export function describeWithChromium(title: string, tests: (program: string) => void): void {
  describeWith(process.env.ROUNDTABLE_CHROMIUM, `${title} [needs Chromium]`, tests)
}

/** `tests` gets the URL of a database in which it may make and drop what it likes under names of its own. */
export function describeWithPostgres(title: string, tests: (url: string) => void): void {
  describeWith(process.env.DATABASE_URL, `${title} [needs PostgreSQL]`, tests)
}

function describeWith(found: string | undefined, title: string, tests: (found: string) => void): void {
  const block = found ? describe : describe.skip
  block(title, () => tests(found ?? ''))
}
