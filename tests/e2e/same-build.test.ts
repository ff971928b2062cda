import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './child'

const parts = ['core', 'teams-app', 'workspace-addon']

/** A copy of what is built, without what was built before; its packages are those of the repository. */
function copyOfTheSource(folder: string): string {
  mkdirSync(join(folder, 'node_modules/@roundtable'), { recursive: true })
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name))
  for (const name of parts)
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/\/(dist|node_modules)$/.test(path),
    })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@roundtable')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  symlinkSync(join(folder, 'core'), join(folder, 'node_modules/@roundtable/core'))
  return folder
}

/** Each file that a build writes, and the hash of its bytes. */
function built(folder: string): Record<string, string> {
  // Not that of jest, by which Vite would build for testing.
  const { PATH = '', HOME = '' } = process.env
  for (const part of ['teams-app', 'workspace-addon'])
    execFileSync('node', [join(folder, part, 'build.mjs')], {
      cwd: folder,
      env: { PATH, HOME },
      stdio: 'pipe',
    })
  return Object.fromEntries(
    ['teams-app/dist', 'workspace-addon/dist'].flatMap((part) =>
      readdirSync(join(folder, part), { encoding: 'utf8', recursive: true })
        .map((path) => join(part, path))
        .filter((path) => statSync(join(folder, path)).isFile())
        .sort()
        .map((path) => [
          path,
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        ]),
    ),
  )
}

test('two builds in two folders write the same bytes: server, tab and add-on', () => {
  const home = mkdtempSync(join(tmpdir(), 'roundtable-build-'))
  try {
    const [first, second] = ['one', 'two'].map((name) => built(copyOfTheSource(join(home, name))))
    expect(second).toEqual(first)
    const names = Object.keys(first ?? {})
    expect(names).toEqual(
      expect.arrayContaining([
        'teams-app/dist/server.cjs',
        'teams-app/dist/tab/index.html',
        'workspace-addon/dist/Code.js',
      ]),
    )
  } finally {
    rmSync(home, { recursive: true })
  }
}, 300_000)
