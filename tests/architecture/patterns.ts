import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'

/** A regular expression of the source; `null` where it is put together while the module loads. */
export interface Pattern {
  path: string
  written: Written | null
}

export interface Written {
  source: string
  flags: string
}

/** Every regular expression in a text of TypeScript, as its parser sees it. */
export function patternsIn(path: string, text: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { type, pattern, flags, callee } = node as Record<string, unknown>
    if (type === 'RegExpLiteral')
      found.push({ path, written: { source: String(pattern), flags: String(flags) } })
    const called = type === 'NewExpression' || type === 'CallExpression'
    if (called && (callee as { value?: unknown } | null)?.value === 'RegExp')
      found.push({ path, written: null })
    for (const one of Object.values(node)) visit(one)
  }
  visit(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' }).body)
  return found
}

const folders = ['core/src', 'teams-app', 'workspace-addon']

/** Every regular expression of what is shipped or builds it. */
export function everyPattern(root: string): Pattern[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
      .map((path) => join(folder, path))
      .filter((path) => /\.(tsx?|mjs)$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
      .flatMap((path) => patternsIn(path, readFileSync(join(root, path), 'utf8'))),
  )
}

/** Those whose time can grow faster than their text, by recheck. */
export function unsafe(root: string, patterns: readonly Written[]): unknown {
  const input = JSON.stringify(patterns.map(({ source, flags }) => ({ source, flags })))
  const program = join(root, 'tests/run/check-patterns.mjs')
  return JSON.parse(execFileSync('node', [program], { input, encoding: 'utf8' }))
}
