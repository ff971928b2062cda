import express from 'express'
import { healthRoutes } from '../../teams-app/src/http/health'

/** Asks `/readyz` of a server whose durable write ends so; `waits` are the lengths that it would wait. */
async function asked(ready: () => Promise<boolean>): Promise<{ status: number; waits: number[] }> {
  const waits: number[] = []
  const app = express().use(
    healthRoutes(ready, (ms, run) => {
      waits.push(ms)
      const timer = setTimeout(run, 20)
      return () => clearTimeout(timer)
    }),
  )
  const server = app.listen(0)
  try {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const { status }: Response = await fetch(`http://127.0.0.1:${port}/readyz`)
    return { status, waits }
  } finally {
    server.close()
  }
}

const writes: readonly (readonly [what: string, ready: () => Promise<boolean>, status: number])[] = [
  ['a write that works', async () => true, 200],
  ['a server that stops', async () => false, 503],
  ['a write that fails', () => Promise.reject(new Error('no disk')), 503],
  ['a write that does not end', () => new Promise<boolean>(() => undefined), 503],
]

describe('whether the server is ready', () => {
  test.each(writes)('with %s is said within 2 s', async (_, ready, status) => {
    expect(await asked(ready)).toEqual({ status, waits: [2_000] })
  })
})
