import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConnector } from '../doubles/teams-connector'
import type { Place } from '../store/places'
import type { Activity } from './activities'
import { freePort, until } from './child'
import { chat, people } from './people'
import { type Roundtable, startRoundtable } from './roundtable-process'

/** A server on a database of its own with Teams around it, which can be killed and started again. */
export async function theatre(bundle: string, open: () => Promise<Place>) {
  const place = await open()
  const files = mkdtempSync(join(tmpdir(), 'roundtable-restart-'))
  const connector = await startConnector()
  connector.rosters.set(chat.id, people)
  const port = await freePort()
  const { url } = place.place
  const dataDir = url === undefined ? place.place.dataDir : files
  const start = () => startRoundtable({ bundle, port, dataDir, databaseUrl: url })
  let server: Roundtable = await start()
  const delivered: Activity[] = []

  /** Nothing is due that has not been carried out. */
  async function settled(ms = 10_000): Promise<void> {
    await until(
      'the outbox is empty',
      async () => {
        const due = `select count(*) as n from outbox where state = 'waiting' and due_at <= ${Date.now()}`
        const [row] = await place.query(due)
        return Number(row?.n) === 0
      },
      ms,
    )
  }

  return {
    connector,
    place,
    settled,
    delivered,
    server: () => server,
    filed: () => readdirSync(join(dataDir, 'filed'), { recursive: true, encoding: 'utf8' }).sort(),
    read: (path: string) => readFileSync(join(dataDir, 'filed', path), 'utf8'),
    async send(activity: Activity): Promise<unknown> {
      delivered.push(activity)
      const [answer] = await connector.deliver(`${server.url}/api/messages`, activity)
      if (answer?.status !== 200) throw new Error(`The server answered ${answer?.status}: ${server.output()}`)
      return answer.text === '' ? undefined : JSON.parse(answer.text)
    },
    async restart(): Promise<void> {
      await server.kill('SIGKILL')
      server = await start()
    },
    async close(): Promise<void> {
      await server.kill('SIGKILL')
      await connector.close()
      await place.drop()
      rmSync(files, { recursive: true, force: true })
    },
  }
}

export type Theatre = Awaited<ReturnType<typeof theatre>>
