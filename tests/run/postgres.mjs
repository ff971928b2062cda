import { userInfo } from 'node:os'
import process from 'node:process'

const howToGet =
  'Start PostgreSQL on 127.0.0.1:5432 (Debian: apt-get install postgresql), or set DATABASE_URL to a database the tests may change.'

/** Finds a database that answers: `DATABASE_URL`, else one called test on this machine, made where it is missing. */
export async function findPostgres() {
  const { default: pg } = await import('pg')
  const answer = (value, source) => ({ name: 'PostgreSQL', variable: 'DATABASE_URL', value, source })

  const wanted = process.env.DATABASE_URL
  if (wanted) {
    const failure = await query(pg, wanted, 'select 1')
    return failure
      ? answer(undefined, `DATABASE_URL does not answer (${failure}). ${howToGet}`)
      : answer(wanted, 'DATABASE_URL')
  }
  for (const user of new Set(['root', 'postgres', userInfo().username])) {
    const url = (database) => `postgres://${encodeURIComponent(user)}@127.0.0.1:5432/${database}`
    if (!(await query(pg, url('test'), 'select 1'))) return answer(url('test'), url('test'))
    if (await query(pg, url('postgres'), 'create database test')) continue
    return answer(url('test'), `${url('test')}, created now`)
  }
  return answer(undefined, howToGet)
}

/** Answers undefined when the query succeeds, else why not, without the address and its password. */
async function query(pg, connectionString, sql) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.query(sql)
    return undefined
  } catch (error) {
    return error.code ?? 'no answer'
  } finally {
    await client.end().catch(() => {})
  }
}
