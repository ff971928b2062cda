import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './planted-tree'

/** The packages that are loaded before the server listens, whatever its settings are. */
async function loadedAtStart(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    external: ['libsql', 'pg-native'],
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const seen = new Set([entry])
  for (const path of seen)
    for (const { kind, path: next } of metafile.inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && next in metafile.inputs) seen.add(next)
  return [
    ...new Set([...seen].flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
  ]
}

const googles = expect.stringMatching(/^(google|gaxios)/)

test('a server without credentials for Google loads nothing of its client', async () => {
  const loaded = await loadedAtStart('teams-app/src/main.ts')
  expect(loaded).toEqual(expect.arrayContaining(['express', 'kysely', 'zod']))
  expect(loaded).not.toContainEqual(googles)
  // Each takes its part of the start: who adds one looks at `npm run bench -- --row server-start` first.
  expect(loaded.length).toBeLessThanOrEqual(85)
  expect(await loadedAtStart('teams-app/src/google-check.ts')).toContainEqual(googles)
})
