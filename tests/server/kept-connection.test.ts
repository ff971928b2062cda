import { aSchool } from './a-school'

test('a connection is kept longer than the proxies in front of the server keep theirs', async () => {
  const school = await aSchool()
  try {
    const { headers } = await fetch(`http://127.0.0.1:${school.port()}/healthz`)
    expect(headers.get('connection')).toBe('keep-alive')
    // Caddy's two minutes are the longest; what is said there is in whole seconds.
    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(120)
  } finally {
    await school.close()
  }
})
