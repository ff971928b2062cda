import type { CallKind } from '@roundtable/core'
import { createCaller } from '../../../teams-app/src/google/calls'
import { outcomeOfFailure, outcomeOfSilence } from '../../../teams-app/src/google/outcome'
import { patience } from '../../../teams-app/src/google/patience'
import type { GoogleTokens } from '../../../teams-app/src/google/sign-in'

const failure = (status: number, reasons: string[] = [], retryAfter: string | null = null) => ({
  status,
  reasons,
  retryAfter,
})
const refused = (reason: string) => ({ kind: 'refused', reason })

describe('an answer that is no success', () => {
  test.each<[number, string[], CallKind, object]>([
    [429, [], 'write', { kind: 'retry', afterMs: 2_000 }],
    [403, ['userRateLimitExceeded'], 'write', { kind: 'retry', afterMs: 2_000 }],
    [403, ['rateLimitExceeded'], 'read', { kind: 'retry', afterMs: 2_000 }],
    [403, ['storageQuotaExceeded'], 'write', refused('storage-full')],
    [403, ['SERVICE_DISABLED', 'PERMISSION_DENIED'], 'read', refused('api-disabled')],
    [403, ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'PERMISSION_DENIED'], 'read', refused('scope')],
    [403, ['PERMISSION_DENIED'], 'read', refused('no-access')],
    [403, ['PERMISSION_DENIED'], 'locked', refused('read-only')],
    [404, ['NOT_FOUND'], 'read', refused('gone')],
    [409, [], 'write', refused('exists')],
    [413, [], 'read', refused('too-big')],
    [400, ['FAILED_PRECONDITION'], 'locked', { kind: 'stale' }],
    [400, [], 'write', refused('rejected')],
    [500, [], 'read', { kind: 'retry', afterMs: 2_000 }],
    [503, [], 'locked', { kind: 'unknown' }],
    [500, [], 'write', { kind: 'unknown' }],
    [408, [], 'write', { kind: 'unknown' }],
  ])('%d %j to a %s', (status, reasons, call, outcome) => {
    expect(outcomeOfFailure(failure(status, reasons), call, 0)).toEqual(outcome)
  })

  it('says how long to wait, at most an hour', () => {
    const after = (header: string) => outcomeOfFailure(failure(429, [], header), 'read', 1_000)
    expect(after('7')).toEqual({ kind: 'retry', afterMs: 7_000 })
    expect(after('Thu, 01 Jan 1970 00:00:05 GMT')).toEqual({ kind: 'retry', afterMs: 4_000 })
    expect(after('999999')).toEqual({ kind: 'retry', afterMs: 3_600_000 })
    expect(after('soon')).toEqual({ kind: 'retry', afterMs: 2_000 })
  })
})

describe('no answer', () => {
  test.each<[string | null, CallKind, string]>([
    ['ECONNREFUSED', 'write', 'retry'],
    ['ECONNRESET', 'write', 'unknown'],
    ['ECONNRESET', 'read', 'retry'],
    [null, 'locked', 'unknown'],
  ])('%s to a %s is %s', (code, call, kind) => {
    expect(outcomeOfSilence(code, call)).toMatchObject({ kind })
  })
})

describe('a call', () => {
  const world = () => {
    const refusals: string[] = []
    let n = 0
    const tokens: GoogleTokens = {
      get: async () => ({ kind: 'done', value: `t${++n}` }),
      refuse: (token) => void refusals.push(token),
    }
    const waits: number[] = []
    const pause = async (ms: number) => void waits.push(ms)
    const patient = patience({ random: () => 0.5, pause })
    return { refusals, waits, call: createCaller({ tokens, now: () => 0, patience: patient }) }
  }
  const answer = (status: number, data: unknown) =>
    Object.assign(new Error(), { response: { status, data, headers: new Headers() } })

  it('renews a token that Google refuses, once', async () => {
    const { refusals, call } = world()
    const shown: string[] = []
    const outcome = await call('write', async ({ authorization }) => {
      shown.push(authorization)
      if (shown.length === 1) throw answer(401, {})
      return { data: 'yes' }
    })
    expect(outcome).toEqual({ kind: 'done', value: 'yes' })
    expect(shown).toEqual(['Bearer t1', 'Bearer t2'])
    expect(refusals).toEqual(['t1'])
    const never = world()
    expect(await never.call('read', () => Promise.reject(answer(401, {})))).toEqual(refused('sign-in'))
    expect(never.refusals).toEqual(['t1', 't2'])
  })

  test.each([
    [{ error: { code: 403, errors: [{ reason: 'insufficientPermissions' }] } }, 'scope'],
    [{ error: { status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } }, 'api-disabled'],
    ['{"error":{"errors":[{"reason":"storageQuotaExceeded"}]}}', 'storage-full'],
    ['<html>no</html>', 'no-access'],
    [null, 'no-access'],
  ])('reads the codes of %j', async (data, reason) => {
    expect(await world().call('read', () => Promise.reject(answer(403, data)))).toEqual(refused(reason))
  })

  it('that surely did not happen is made again, at most three times, ever later', async () => {
    const { waits, call } = world()
    let calls = 0
    const busy = async () => {
      calls += 1
      throw answer(503, {})
    }
    expect(await call('read', busy)).toMatchObject({ kind: 'retry' })
    expect([calls, waits]).toEqual([4, [250, 500, 1_000]])
  })

  it('that may have happened is never made again', async () => {
    const { waits, call } = world()
    let calls = 0
    const lost = async () => {
      calls += 1
      throw answer(503, {})
    }
    expect(await call('write', lost)).toEqual({ kind: 'unknown' })
    expect([calls, waits]).toEqual([1, []])
  })

  it('waits as long as Google asks, or leaves it to the outbox', async () => {
    const { waits, call } = world()
    const later = (seconds: string) => () => {
      const headers = new Headers({ 'retry-after': seconds })
      return Promise.reject(Object.assign(new Error(), { response: { status: 429, data: null, headers } }))
    }
    await call('write', later('3'))
    expect(waits).toEqual([3_000, 3_000, 3_000])
    expect(await call('write', later('60'))).toEqual({ kind: 'retry', afterMs: 60_000 })
    expect(waits).toHaveLength(3)
  })

  it('without an answer looks for what stopped it', async () => {
    const stopped = new Error('fetch failed', { cause: { code: 'ECONNREFUSED' } })
    expect(await world().call('write', () => Promise.reject(stopped))).toMatchObject({ kind: 'retry' })
    expect(await world().call('write', () => Promise.reject(new Error('x')))).toEqual({ kind: 'unknown' })
  })
})
