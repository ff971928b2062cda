import type { Tables } from '../store/tables'

/**
 * The tables of a backup, those first that others point to, and what orders their rows. A table that is missing
 * here does not compile. `health` and the version of the schema are made anew by whoever restores.
 */
export const everyTable = {
  teams: ['tenant', 'team'],
  events: ['tenant', 'team', 'version'],
  words: ['tenant', 'team', 'id'],
  people: ['tenant', 'team', 'member'],
  conversations: ['tenant', 'id'],
  seen: ['tenant', 'key'],
  outbox: ['seq'],
  cards: ['tenant', 'conversation', 'card'],
  filings: ['tenant', 'team', 'occurrence'],
  docLinks: ['tenant', 'team', 'doc'],
  linkCodes: ['tenant', 'hash'],
  leaderCodes: ['tenant', 'hash'],
  feeds: ['tenant', 'team', 'member'],
  audit: ['tenant', 'team', 'number'],
} as const satisfies {
  [T in Exclude<keyof Tables, 'health' | 'schemaVersion'>]: readonly (keyof Tables[T])[]
}

export type TableName = keyof typeof everyTable

export const tableNames = Object.keys(everyTable).filter((name): name is TableName => name in everyTable)
