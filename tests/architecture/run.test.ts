import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './planted-tree'

function run(...steps: string[]) {
  const { status, stdout } = spawnSync('node', [join(root, 'tests/run.mjs'), ...steps], { encoding: 'utf8' })
  return { status, last: stdout.trimEnd().split('\n').at(-1) }
}

describe('the command that checks everything', () => {
  test('counts in its last line', () => {
    const { status, last } = run('boundaries')
    const [passed, failed] = [...(last ?? '').matchAll(/\d+/g)].map(Number)
    expect(last).toMatch(/^\d+ passed, \d+ failed, 0 skipped$/)
    expect({ status, passed }).toEqual({ status: failed, passed: failed === 0 ? 1 : 0 })
  })

  test('fails on a step that it does not know', () => {
    expect(run('boundarys').status).toBe(2)
  })
})
