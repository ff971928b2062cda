import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from './tables'

export type Db = Kysely<Tables>

/**
 * A database, whatever its make. Each piece of work names the tenant that it is for, and PostgreSQL then shows
 * it no row of another one (row-level security, the second belt of TRUST.md "Tenancy").
 */
export interface Connection {
  kind: 'sqlite' | 'postgres'
  /** Queries that change nothing. */
  read<T>(tenant: string, work: (db: Db) => Promise<T>): Promise<T>
  /** One statement, which may change something: a transaction of its own. */
  single<T>(tenant: string, work: (db: Db) => Promise<T>): Promise<T>
  /** One transaction: everything or nothing. It rejects when the connection is lost. */
  write<T>(tenant: string, work: (db: Db) => Promise<T>): Promise<T>
  /** Everything as it is at one moment, over all tenants; others write on meanwhile as far as the database can. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Put at the end of a select: rows that another process is just claiming are passed over, the rest held. */
  passOverHeld: RawBuilder<unknown>
  /** Removes the remains of deleted words from the files of the database. */
  wipe(): Promise<void>
  close(): Promise<void>
}

/** Only for what serves all tenants alike: claiming due work, how far it got, sweeping, migrating. */
export const everyTenant = '*'

/** Reads and writes for one tenant; a tenant that calls itself `everyTenant` is refused by throwing. */
export function named(tenant: string): string {
  if (tenant === '' || tenant === everyTenant) throw new Error(`No tenant may be called "${tenant}".`)
  return tenant
}
