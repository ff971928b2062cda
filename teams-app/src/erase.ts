import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { instant } from '@roundtable/core'
import { databaseOfProcess } from './config'
import { eraseSomebody } from './erase-somebody'
import { createRunner } from './run-command'
import { openStore } from './store/open'
import { teamMemory } from './team-memory'

/**
 * `npm run erase -- --tenant TENANT --person PERSON`: shows what would go; with `--yes` it goes. For the database of
 * `DATABASE_URL` or `DATA_DIR`; the server may run meanwhile.
 */
async function main(args: string[]): Promise<number> {
  const { tenant, person, yes } = parseArgs({
    args,
    options: { tenant: { type: 'string' }, person: { type: 'string' }, yes: { type: 'boolean' } },
  }).values
  if (!tenant || !person) {
    console.error(
      'Say who: npm run erase -- --tenant TENANT --person PERSON (their id in Entra, or mail address).',
    )
    return 1
  }
  const store = await openStore(databaseOfProcess())
  try {
    const now = () => instant.parse(Date.now())
    const teams = teamMemory((key, after) => store.load(key, after))
    const secret = () => randomBytes(16).toString('hex')
    const runner = createRunner({ store, teams, now, secret, committed: () => {} })
    const { done, lines } = await eraseSomebody(
      { store, teams, runner, now },
      { tenant, person, sure: yes === true },
    )
    for (const line of lines) console.log(line)
    return done ? 0 : 1
  } finally {
    await store.close()
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (problem: unknown) => {
    // The message of a database can quote what somebody wrote.
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
    console.error(`It failed: ${code}. Nothing was half erased; say it again.`)
    process.exitCode = 1
  },
)
