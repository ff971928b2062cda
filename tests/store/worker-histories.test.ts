import fc from 'fast-check'
import { attemptsLimit } from '../../teams-app/src/jobs/backoff'
import type { Outcome } from '../../teams-app/src/jobs/outcome'
import { startWorker } from '../../teams-app/src/jobs/worker'
import type { Store } from '../../teams-app/src/store/store'
import { at, entryOf } from './facts'
import { type Place, sqlitePlace } from './places'
import { virtualTime } from './virtual-time'

let place: Place
let store: Store
beforeAll(async () => {
  place = await sqlitePlace()
  store = await place.open()
})
afterAll(async () => {
  await store.close()
  await place.drop()
})

type Fate = 'sent' | 'retry' | 'unknown' | 'throws' | 'crash'
const fates = fc.array(fc.constantFrom<Fate[]>('sent', 'retry', 'retry', 'unknown', 'throws', 'crash'), {
  maxLength: 5,
})
const history = fc.array(
  fc.record({ fates, conversation: fc.constantFrom('c', 'd', null), filing: fc.boolean(), due: fc.nat(40) }),
  { minLength: 1, maxLength: 8 },
)
let runs = 0

test('in any history each entry ends, in doubt no message goes again, conversations keep their order', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (entries) => {
      runs += 1
      const tenant = `tenant-${runs}`
      const time = virtualTime()
      const attempts: { n: number; fate: Fate }[] = []
      const open = new Set<number>()
      const problems: string[] = []

      /** A process that dies at a `crash`: nothing that it does afterwards reaches anybody. */
      const process = () => {
        let alive = true
        const out = new Set<{ n: number; fate: Fate }>()
        const handler = (entry: { key: string; tenant: string }): Promise<Outcome> => {
          const n = Number(entry.key)
          if (!alive) {
            // Noted as begun, but the process died before it could send.
            attempts.push({ n, fate: 'crash' })
            return new Promise(() => {})
          }
          const fate = entries[n]?.fates[attempts.filter((each) => each.n === n).length] ?? 'sent'
          if (open.has(n)) problems.push(`two attempts on ${n} at once`)
          const attempt = { n, fate }
          attempts.push(attempt)
          if (fate === 'crash') {
            alive = false
            // What was out at that moment never learns how it ended either.
            for (const each of out) each.fate = 'crash'
            open.clear()
            setImmediate(process)
            return new Promise(() => {})
          }
          open.add(n)
          out.add(attempt)
          return new Promise((resolve, reject) => {
            time.after(2_000, () => {
              if (!alive) return
              open.delete(n)
              out.delete(attempt)
              if (fate === 'throws') reject(new Error('thrown'))
              else resolve(fate === 'unknown' ? { kind: fate, reason: 'unknown' } : { kind: fate })
            })
          })
        }
        startWorker({
          store: {
            outbox: {
              ...store.outbox,
              claim: (...given) => (alive ? store.outbox.claim(...given) : Promise.resolve([])),
              renew: (...given) => (alive ? store.outbox.renew(...given) : Promise.resolve(false)),
            },
            wakes: store.wakes,
          },
          now: time.now,
          after: time.after,
          random: () => 0.5,
          handlers: { message: handler, filing: handler },
          repeatable: ['filing'],
          wake: async () => undefined,
          pollMs: 30_000,
        })
      }
      await store.commitWithoutTeam({
        tenant,
        at: at(0),
        seen: [],
        outbox: entries.map(({ conversation, filing, due }, n) =>
          entryOf(String(n), { conversation, kind: filing ? 'filing' : 'message', dueAt: at(due * 1_000) }),
        ),
      })
      process()
      const waiting = `select key from outbox where tenant = '${tenant}' and state = 'waiting'`
      for (let minutes = 0; minutes < 180 && (await place.query(waiting)).length > 0; minutes += 2)
        await time.advance(120_000)

      expect(problems).toEqual([])
      expect(await place.query(waiting)).toEqual([])
      entries.forEach(({ filing }, n) => {
        const mine = attempts.filter((each) => each.n === n).map((each) => each.fate)
        const decisive = filing ? ['sent'] : ['sent', 'unknown', 'throws', 'crash']
        expect(mine.length).toBeLessThanOrEqual(attemptsLimit)
        expect(mine.findIndex((fate) => decisive.includes(fate))).toBe(mine.length - 1)
      })
      for (const line of ['c', 'd']) {
        const inLine = entries.flatMap((entry, n) =>
          entry.conversation === line ? [{ n, due: entry.due }] : [],
        )
        const order = inLine.sort((a, b) => a.due - b.due || a.n - b.n).map(({ n }) => n)
        const firsts = [...new Set(attempts.map(({ n }) => n))].filter((n) => order.includes(n))
        expect(firsts).toEqual(order)
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
