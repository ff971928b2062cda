/** Commits for ever and prints each version after it was acknowledged; `kill.test.ts` ends it by force. */
import { openStore } from '../../teams-app/src/store/open'
import { at, commitOf, entryOf, key, words } from './facts'

async function main(dataDir: string) {
  const store = await openStore({ dataDir })
  let version = (await store.load(key()))?.version ?? 0
  process.stdout.write('ready\n')
  for (;;) {
    const name = String(version + 1)
    const outcome = await store.commit(
      commitOf({
        expectedVersion: version,
        at: at(version),
        words: [{ id: words(`w${name}`), text: `text ${name}`, author: null }],
        outbox: [entryOf(name)],
        seen: [name],
      }),
    )
    if (outcome !== 'committed') throw new Error(`Commit ${name} was answered with ${outcome}.`)
    version += 1
    process.stdout.write(`${version}\n`)
  }
}

void main(process.argv[2] ?? '')
