import { randomInt, scrypt } from 'node:crypto'
import { instant, makeLinkCode } from '@roundtable/core'
import type { CodeFor } from '../store/link-codes'
import type { Store } from '../store/store'

/** How long a code is good. */
export const codeMinutes = 15

/** A code is short: a plain hash could be tried out by whoever reads the database, this one takes months. */
export function codeHash(code: string): Promise<string> {
  return new Promise((resolve, reject) =>
    scrypt(code, 'roundtable link code', 24, (problem, hash) =>
      problem === null ? resolve(hash.toString('hex')) : reject(problem),
    ),
  )
}

/** A new code for somebody; their earlier one is good no longer. It is shown once and kept nowhere. */
export async function issueCode(
  by: { store: Pick<Store, 'linkCodes'>; now: () => number },
  stands: CodeFor,
): Promise<string> {
  for (;;) {
    const code = makeLinkCode(randomInt)
    const until = instant.parse(by.now() + codeMinutes * 60_000)
    if (await by.store.linkCodes.put(await codeHash(code), stands, until)) return code
  }
}
