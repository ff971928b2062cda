import { type ClientBase, type Connection, Query, type QueryConfig, type QueryResult } from 'pg'

/** For row-level security, until the transaction ends. */
export const setTenant = `select set_config('roundtable.tenant', $1, true)`

const name = 'tenant'

/** A new connection parses it once; it must not take longer than the rest of the 8 s allows (TRUST.md R2). */
export async function learnTenants(client: ClientBase): Promise<void> {
  const patience = { query_timeout: 1_000 }
  await client.query({ name, text: setTenant, values: [''], ...patience })
}

declare module 'pg' {
  /** What the library's query does when it is answered; its types do not tell. */
  interface Query {
    handleDataRow(message: unknown): void
    handleCommandComplete(message: unknown, connection: Connection): void
  }
}

/**
 * A statement in a transaction of its own, for one tenant. PostgreSQL takes whatever comes up to one "sync" as one transaction
 * (its manual: Message Flow, Pipelining), so the tenant leaves in front of the statement and nothing begins or commits.
 */
class TenantQuery extends Query {
  private tenantIsSet = false

  constructor(
    private readonly tenant: string,
    config: QueryConfig,
    answered: (problem: Error | undefined, result: QueryResult) => void,
  ) {
    super(config, answered)
  }

  override submit = (connection: Connection) => {
    connection.stream.cork()
    try {
      connection.bind({ statement: name, values: [this.tenant] }, true)
      connection.execute(null, true)
      return Query.prototype.submit.call(this, connection)
    } finally {
      connection.stream.uncork()
    }
  }

  /** The first answer is the tenant's. */
  override handleDataRow(message: unknown): void {
    if (this.tenantIsSet) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.tenantIsSet) super.handleCommandComplete(message, connection)
    this.tenantIsSet = true
  }
}

/** Asks in a transaction of its own, for one tenant, on a connection that did `learnTenants`. */
export function queryFor(client: ClientBase, tenant: string, config: QueryConfig): Promise<QueryResult> {
  return new Promise((settle, fail) => {
    client.query(
      new TenantQuery(tenant, config, (problem, result) => {
        if (problem) fail(problem)
        else settle(result)
      }),
    )
  })
}
