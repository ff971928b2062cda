import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(__dirname, '../..')

/** Lays out `files` (path to text) in a directory of their own, hands it to `look` and removes it again. */
export function inPlantedTree<T>(files: Record<string, string>, look: (tree: string) => T): T {
  const tree = mkdtempSync(join(tmpdir(), 'roundtable-planted-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), text)
    }
    return look(tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

/** The packages that the boundaries speak of: zod and the core as they really resolve, the others by their name. */
export function installPackages(tree: string): void {
  for (const file of ['package.json', 'index.js', 'index.cjs', 'mini', 'v4/mini']) {
    cpSync(join(root, 'node_modules/zod', file), join(tree, 'node_modules/zod', file), { recursive: true })
  }
  for (const name of ['botbuilder', 'botframework-connector', 'kysely', 'pg', 'libsql', 'googleapis']) {
    mkdirSync(join(tree, 'node_modules', name), { recursive: true })
    writeFileSync(
      join(tree, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, main: 'index.js' }),
    )
    writeFileSync(join(tree, 'node_modules', name, 'index.js'), '')
  }
  mkdirSync(join(tree, 'node_modules/@roundtable'))
  symlinkSync(join(tree, 'core'), join(tree, 'node_modules/@roundtable/core'))
}
