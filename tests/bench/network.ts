/**
 * Required before the bundle of the server: Microsoft's hosts are the doubles on loopback, whatever else is asked
 * for fails. The server itself is as it is shipped.
 */
const { BENCH_TEAMS: teams = '', BENCH_IDENTITY: identity = '' } = process.env
const network = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const { origin, hostname, pathname, search } = new URL(input instanceof Request ? input.url : input)
  if (hostname.startsWith('smba.'))
    return network(`${teams}${pathname.slice(pathname.indexOf('/v3/'))}${search}`, init)
  if (!hostname.startsWith('login.')) throw new TypeError(`no route to ${hostname}`)
  const answer = await network(`${identity}${pathname}${search}`, init)
  // What is announced names the host that was asked.
  return new Response((await answer.text()).replaceAll(identity, origin), answer)
}
