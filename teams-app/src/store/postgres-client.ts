import type { Pool, QueryResult } from 'pg'
import { queryFor } from './tenant-query'

/** No acknowledgement waits longer than 8 s (TRUST.md R2): this long for a connection, this long for a query. */
export const patienceMs = 3_000

/**
 * Sends a statement at once, also while earlier ones are on their way; answers come in the same order. With a `tenant` it is a
 * transaction of its own.
 */
export type Ask = (text: string, values?: readonly unknown[], tenant?: string) => Promise<QueryResult>

/** What has values is asked again and again: PostgreSQL keeps it parsed under a name. */
const names = new Map<string, string>()
const mostNames = 500

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `q${names.size}`
  names.set(text, name)
  return name
}

/**
 * Gives `work` a connection. A query that takes too long costs the connection, so that neither its rollback nor the
 * next user waits behind it.
 */
export async function withClient<T>(pool: Pool, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined

  const ask: Ask = (text, values = [], tenant) => {
    if (broken) return Promise.reject(broken)
    return new Promise((settle, fail) => {
      const timer = setTimeout(() => {
        broken = new Error(`The database did not answer within ${patienceMs} ms.`)
        fail(broken)
      }, patienceMs)
      const name = values.length > 0 ? nameOf(text) : undefined
      const config = { text, values: [...values], ...(name === undefined ? {} : { name }) }
      const asked = tenant === undefined ? client.query(config) : queryFor(client, tenant, config)
      asked.then(settle, fail).finally(() => clearTimeout(timer))
    })
  }
  try {
    return await work(ask)
  } finally {
    client.release(broken)
  }
}
