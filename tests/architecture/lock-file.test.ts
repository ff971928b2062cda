import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { root } from './planted-tree'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.optional(z.string()),
      resolved: z.optional(z.string()),
      link: z.optional(z.boolean()),
      dev: z.optional(z.boolean()),
      hasInstallScript: z.optional(z.boolean()),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

const workspaces = ['', 'core', 'teams-app', 'workspace-addon', 'tests']

/** What is wrong with the text of a lock file, one line per finding. */
function findings(text: string): string[] {
  const packages = Object.entries(lockFile.parse(JSON.parse(text)).packages)
  const installed = new Set(packages.map(([path]) => path.split('node_modules/').at(-1)))
  return packages.flatMap(([path, entry]) => {
    const companions = Object.keys(entry.optionalDependencies ?? {})
    const isOurs = workspaces.includes(path) || entry.link === true
    return [
      ...(isOurs || entry.integrity?.startsWith('sha512-') ? [] : [`${path} has no integrity`]),
      ...(entry.hasInstallScript && !entry.dev ? [`${path} would run a script when it is installed`] : []),
      ...(entry.resolved?.includes('://') ? [`${path} holds a download address`] : []),
      // `npm install` leaves out what the registry lacks, and `npm ci` then refuses the file.
      ...companions.filter((name) => !installed.has(name)).map((name) => `${path} lacks ${name}`),
    ]
  })
}

const text = readFileSync(join(root, 'package-lock.json'), 'utf8')

describe('the lock file', () => {
  test('holds integrity, every companion and no download addresses', () => {
    expect(findings(text)).toEqual([])
    expect(Object.keys(lockFile.parse(JSON.parse(text)).packages).length).toBeGreaterThan(100)
  })

  test('lets no script run while packages are installed', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true')
  })

  test('names no more packages than were looked through', () => {
    const entries = Object.entries(lockFile.parse(JSON.parse(text)).packages)
    const shipped = entries.filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    // The design says 200: that is what runs on the server. docs/trust.md says what the others are.
    expect(shipped.length).toBeLessThanOrEqual(313)
  })

  test('would be found wanting', () => {
    const packages = {
      core: {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { integrity: 'sha512-x', resolved: 'https://registry.example.org/b.tgz' },
      'node_modules/c': { integrity: 'sha512-x', optionalDependencies: { a: '1.0.0', 'c-linux': '1.0.0' } },
      'node_modules/d': { integrity: 'sha512-x', hasInstallScript: true },
      'node_modules/e': { integrity: 'sha512-x', hasInstallScript: true, dev: true },
      'node_modules/@roundtable/core': { resolved: 'core', link: true },
    }
    expect(findings(JSON.stringify({ packages }))).toEqual([
      'node_modules/a has no integrity',
      'node_modules/b holds a download address',
      'node_modules/c lacks c-linux',
      'node_modules/d would run a script when it is installed',
    ])
  })
})
