/** Where Teams may ask us to send: listed hosts over https, or, in the local mode, this machine only. */
export type ServiceHosts = { kind: 'teams'; hosts: readonly string[] } | { kind: 'loopback' }

/** Read by hand: what URL() would repair (spaces, backslashes, an empty port, user-info) is refused instead. */
const teams = /^https:\/\/([a-z0-9.-]+)(\/[\w.~%-]*)*$/i
const thisMachine = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/[\w.~%-]*)*$/

/**
 * Whether `address` is a service address that we may call (TRUST.md "Inbound").
 * Outside the local mode: https, a listed host, no port, no user-info, no query, no fragment.
 */
export function isServiceUrl(address: string, allowed: ServiceHosts): boolean {
  if (address.length > 300) return false
  if (allowed.kind === 'loopback') return thisMachine.test(address)
  const host = teams.exec(address)?.[1]
  return allowed.kind === 'teams' && host !== undefined && allowed.hosts.includes(host.toLowerCase())
}
