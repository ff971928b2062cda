import http from 'node:http'
import https from 'node:https'

/**
 * Required before the bundle of the server: Microsoft's hosts are the doubles on loopback, whatever else is asked
 * for fails. The server itself is as it is shipped.
 */
const { BENCH_TEAMS: teams = '', BENCH_IDENTITY: identity = '' } = process.env
const network = globalThis.fetch

const teamsAgent = new http.Agent({ keepAlive: true, timeout: 3_000 })
const asTeams = (url: URL, { agent: _, ...options }: https.RequestOptions) => {
  if (!url.hostname.startsWith('smba.')) throw new TypeError(`no route to ${url.hostname}`)
  const path = url.pathname.slice(url.pathname.indexOf('/v3/'))
  return http.request(new URL(`${teams}${path}${url.search}`), { ...options, agent: teamsAgent })
}
https.request = asTeams as typeof https.request

globalThis.fetch = async (input, init) => {
  const { origin, hostname, pathname, search } = new URL(input instanceof Request ? input.url : input)
  if (!hostname.startsWith('login.')) throw new TypeError(`no route to ${hostname}`)
  const answer = await network(`${identity}${pathname}${search}`, init)
  // What is announced names the host that was asked.
  return new Response((await answer.text()).replaceAll(identity, origin), answer)
}
