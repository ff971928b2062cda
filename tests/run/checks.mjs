import { spawn } from 'node:child_process'

const bin = (name) => `node_modules/.bin/${name}`

/** The checks without tests. Each is one program whose exit code says whether it passed. */
const checks = {
  lint: { lint: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  types: {
    'types of core': [bin('tsc'), '-p', 'core/tsconfig.json'],
    'types of teams-app': [bin('tsc'), '-p', 'teams-app/tsconfig.json'],
    'types of the tab': [bin('tsc'), '-p', 'teams-app/tab/tsconfig.json'],
    'types of workspace-addon': [bin('tsc'), '-p', 'workspace-addon/tsconfig.json'],
    'types of all': [bin('tsc'), '-p', 'tsconfig.json'],
  },
  boundaries: { boundaries: ['node', 'tests/run/cruise.mjs'] },
  knip: { knip: [bin('knip')] },
}

/** Runs the checks of the named kinds side by side and prints them one after the other. */
export async function runChecks(kinds) {
  const started = Object.entries(Object.assign({}, ...kinds.map((kind) => checks[kind])))
  const ended = await Promise.all(started.map(async ([name, command]) => ({ name, ...(await run(command)) })))
  for (const { name, passed, output } of ended) {
    console.log(`\n=== ${name}: ${passed ? 'passed' : 'FAILED'}`)
    if (output.trim()) console.log(output.trim())
  }
  return {
    passed: ended.filter(({ passed }) => passed).map(({ name }) => name),
    failed: ended.filter(({ passed }) => !passed).map(({ name }) => name),
    skipped: [],
  }
}

function run([command, ...given]) {
  return new Promise((settle) => {
    const child = spawn(command, given)
    let output = ''
    const keep = (text) => {
      output += text
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => settle({ passed: false, output: error.message }))
    child.on('close', (code) => settle({ passed: code === 0, output }))
  })
}
