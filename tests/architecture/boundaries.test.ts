import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import * as z from 'zod'
import { inPlantedTree, installPackages, root } from './planted-tree'
import { planted, soundTree } from './planted-violations'

const report = z.strictObject({
  modules: z.number(),
  violations: z.array(z.string()),
  rules: z.array(z.string()),
})

function cruise(tree: string) {
  const command = [join(root, 'tests/run/cruise.mjs'), tree, '--json']
  return report.parse(JSON.parse(execFileSync('node', command, { encoding: 'utf8' })))
}

function cruisePlanted(files: Record<string, string>) {
  return inPlantedTree(files, (tree) => {
    installPackages(tree)
    return cruise(tree)
  })
}

describe('the boundaries of .dependency-cruiser.cjs', () => {
  const whole = cruise(root)
  const violated = cruisePlanted({
    ...soundTree,
    ...Object.fromEntries(planted.map(({ file, text }) => [file, text])),
  })

  test('hold in the whole tree, and the whole tree is seen', () => {
    expect(whole.violations).toEqual([])
    expect(whole.modules).toBeGreaterThanOrEqual(40)
  })

  test('pass a small sound tree, zod/mini in the core included', () => {
    const sound = cruisePlanted(soundTree)
    expect(sound.violations).toEqual([])
    expect(sound.modules).toBeGreaterThan(10)
  })

  test.each(planted)('$rule is broken by $file', ({ rule, file, to }) => {
    expect(violated.violations).toContain(`${rule}: ${file} -> ${to}`)
  })

  test('have a planted violation each', () => {
    const shown = new Set(planted.map(({ rule }) => rule))
    expect(whole.rules.filter((rule) => !shown.has(rule))).toEqual([])
  })
})
