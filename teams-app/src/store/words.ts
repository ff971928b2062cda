import type { MemberId, WordsId } from '@roundtable/core'
import { type Insertable, sql } from 'kysely'
import { type Connection, type Db, named } from './connection'
import { inParts } from './in-parts'
import { prepared } from './prepared'
import type { Tables } from './tables'
import type { TeamKey } from './team-key'

/** A text that a person wrote. The author of an anonymous one is null: it is then stored nowhere. */
export interface KeptWords {
  id: WordsId
  text: string
  author: MemberId | null
}

/** Words to keep, or to erase with `text: null`. */
export interface WordsChange {
  id: WordsId
  text: string | null
  author: MemberId | null
}

/**
 * Closing an anonymous round: every text whose id begins with `prefix` (`answer:<round>:`) goes, and these
 * come, in this order and under new ids. Shuffle them first (TRUST.md "Privacy").
 */
export interface WordsReplacement {
  prefix: string
  with: readonly KeptWords[]
}

export interface WordsStore {
  /** The words of a team by id, those asked for or all. Order says nothing. Ids without words are left out. */
  of(key: TeamKey, ids?: readonly WordsId[]): Promise<readonly KeptWords[]>
}

export function wordsStore(connection: Connection): WordsStore {
  return {
    of: (key, ids) =>
      connection.read(named(key.tenant), async (db) =>
        ids === undefined
          ? (await all(db, key)).rows
          : ids.length === 0
            ? []
            : (await some(db, { ...key, ids: [...ids] })).rows,
      ),
  }
}

const select = (db: Db, { tenant, team }: TeamKey) =>
  db
    .selectFrom('words')
    .select(['id', 'text', 'author'])
    .where('tenant', '=', tenant)
    .where('team', '=', team)
    .orderBy('id')
const all = prepared(select)
const some = prepared((db, { ids, ...key }: TeamKey & { ids: WordsId[] }) =>
  select(db, key).where('id', 'in', ids),
)

export async function changeWords(db: Db, key: TeamKey, changes: readonly WordsChange[]): Promise<void> {
  const kept: KeptWords[] = []
  const erased: WordsId[] = []
  for (const { id, text, author } of changes)
    text === null ? erased.push(id) : kept.push({ id, text, author })
  if (erased.length > 0)
    await db
      .deleteFrom('words')
      .where('tenant', '=', key.tenant)
      .where('team', '=', key.team)
      .where('id', 'in', erased)
      .execute()
  await keep(db, key, kept)
}

export async function replaceWords(db: Db, key: TeamKey, replacement: WordsReplacement): Promise<void> {
  const { prefix } = replacement
  if (prefix === '') throw new Error('Replacing words without a prefix would erase all words of the team.')
  await db
    .deleteFrom('words')
    .where('tenant', '=', key.tenant)
    .where('team', '=', key.team)
    // Not LIKE: it knows wildcards, and in SQLite no difference of case.
    .where(sql`substr(id, 1, ${prefix.length})`, '=', prefix)
    .execute()
  await keep(db, key, replacement.with)
}

async function keep(db: Db, key: TeamKey, words: readonly KeptWords[]): Promise<void> {
  const rows = words.map(({ id, text, author }) => ({ ...key, id, text: withoutNul(text), author }))
  for (const some of inParts(rows)) await put(db, { some })
}

const put = prepared((db, { some }: { some: Insertable<Tables['words']>[] }) =>
  db
    .insertInto('words')
    .values(some)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'team', 'id'])
        .doUpdateSet((row) => ({ text: row.ref('excluded.text'), author: row.ref('excluded.author') })),
    ),
)

/** PostgreSQL refuses U+0000 in a text, and nobody types it. */
export function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '')
}
