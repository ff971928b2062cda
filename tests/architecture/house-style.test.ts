import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './planted-tree'

const escapes: [name: string, pattern: RegExp][] = [
  ['a cast through unknown', /\bas unknown as\b/],
  ['a silenced compiler', /@ts-(ignore|expect-error|nocheck)/],
  ['a silenced linter', /biome-ignore/],
  [
    'the environment outside config.ts',
    /\{[^{}]*\benv\b[^{}]*\}\s*=\s*(globalThis\.)?process\b|globalThis\.process/,
  ],
]

const longest = 250
const nameless = /^(utils|helpers|types|interfaces)\.tsx?$/

/** What a source file does that the house style forbids. */
function findings(path: string, text: string): string[] {
  return [
    ...escapes.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${path}: ${name}`),
    ...(text.split('\n').length > longest + 1 ? [`${path}: more than ${longest} lines`] : []),
    ...(nameless.test(basename(path)) ? [`${path}: a name that says nothing`] : []),
  ]
}

function sources(): string[] {
  const folders = ['core/src', 'teams-app/src', 'teams-app/tab', 'workspace-addon/src', 'tests']
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { encoding: 'utf8', recursive: true }).map((path) =>
        join(folder, path),
      ),
    )
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !path.includes('node_modules') && !path.startsWith('tests/architecture/'),
    )
}

describe('the house style', () => {
  test('holds in every source file', () => {
    const paths = sources()
    expect(paths.flatMap((path) => findings(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
    expect(paths.length).toBeGreaterThanOrEqual(40)
  })

  test.each([
    ['a cast through unknown', 'const a = b as unknown as C'],
    ['a silenced compiler', '// @ts-expect-error'],
    ['a silenced linter', '// biome-ignore lint: no'],
    ['the environment outside config.ts', 'const { env } = process'],
    ['more than 250 lines', 'x\n'.repeat(251)],
  ])('refuses %s', (finding, text) => {
    expect(findings('core/src/a.ts', text)).toEqual([`core/src/a.ts: ${finding}`])
    expect(findings('core/src/a.ts', 'x\n'.repeat(250))).toEqual([])
  })

  test('refuses a heap of helpers', () => {
    expect(findings('core/src/utils.ts', '')).toEqual(['core/src/utils.ts: a name that says nothing'])
  })
})
