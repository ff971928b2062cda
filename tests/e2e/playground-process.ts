import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, root, startChild, until } from './child'

export interface Playground extends Child {
  url: string
}

/** Starts the Agents Playground with the people of the demonstration and waits until it answers. */
export async function startPlayground(home: string, port: number, endpoint: string): Promise<Playground> {
  mkdirSync(home, { recursive: true })
  copyFileSync(join(root, 'teams-app/demo/playground.yml'), join(home, '.m365agentsplayground.yml'))
  const cli = join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js')
  const args = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt']
  const child = startChild(cli, args, { cwd: home, env: { BROWSER: 'none' } })
  const url = await until('the client listens', () => {
    const listening = /Listening on (\d+)/.exec(child.output())
    return listening === null ? undefined : `http://127.0.0.1:${listening[1]}`
  })
  await until('the client answers', () =>
    fetch(`${url}/_debug/ping`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  return { ...child, url }
}
