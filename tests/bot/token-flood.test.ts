import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { claims } from './forgery'
import { guardWithKeys } from './guarded-server'
import { recorded } from './recorded'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** TRUST.md S2; 50,000 at night. */
const many = Number(process.env.ROUNDTABLE_TOKENS ?? 5_000)

test('unsigned tokens with new tenants leave no trace in memory and cause no storm', async () => {
  const { guard, identity, keys } = await guardWithKeys()
  const body = recorded('documented/meeting-message-without-mention')
  const flood = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const header = base64({ alg: 'RS256', typ: 'JWT', kid: i % 2 ? keys.teams.kid : `kid-${i}` })
      const payload = base64({ ...claims, tid: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` })
      const checked = await guard.check({ authorization: `Bearer ${header}.${payload}.c2ln`, body })
      if (!('refused' in checked)) throw new Error('a stranger got in')
    }
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = await flood(0, 1_000)
  const after = await flood(1_000, 1_000 + many)
  expect(after - before).toBeLessThan(5_000_000)
  expect(identity.asked.keys).toBeLessThanOrEqual(2)
})
