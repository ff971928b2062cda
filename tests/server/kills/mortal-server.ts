import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configOfProcess } from '../../../teams-app/src/config'
import { createLog } from '../../../teams-app/src/log'
import { startServer } from '../../../teams-app/src/server'
import { openStore } from '../../../teams-app/src/store/open'
import { mortalStore } from '../simulation/mortal'

/** Of a call to Teams: what it is about, without whom. */
function nameOf(input: string | URL | Request, method = 'GET'): string {
  const path = new URL(input instanceof Request ? input.url : input).pathname
  return `${method} ${path.split('/').at(-1)}`
}

/**
 * The server as a process of its own that kills itself at a named point: before or after a call of the store or of the network.
 * In the folder stand `point` (where it dies), `ahead` (by how much its clock is ahead), and what it has passed (`passed`).
 */
async function main(folder: string): Promise<void> {
  const config = configOfProcess()
  if ('problems' in config) throw new Error(config.problems.join('\n'))
  const passed = new Set<string>()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')

  function pass(when: 'before' | 'after', call: string): void {
    const point = `${when} ${call}`
    if (!passed.has(point)) appendFileSync(join(folder, 'passed'), `${point}\n`)
    passed.add(point)
    if (read('point') === point) process.kill(process.pid, 'SIGKILL')
  }

  await startServer(
    config,
    {
      now: () => Date.now() + Number(read('ahead')),
      random: Math.random,
      pollMs: 50,
      // A few people do here what a school does in a day.
      perPerson: null,
      async fetch(input, init) {
        const name = nameOf(input, init?.method)
        pass('before', name)
        const answer = await fetch(input, init)
        pass('after', name)
        return answer
      },
      openStore: async (place) =>
        mortalStore(await openStore(place), { dead: () => false, pass, busy: () => undefined }),
    },
    createLog(config.logLevel),
  )
}

void main(process.env.ROUNDTABLE_FATE ?? '')
