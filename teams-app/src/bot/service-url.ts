/** Where Teams may ask us to send: listed hosts over https, or, in the local mode, this machine only. */
export type ServiceHosts = { kind: 'teams'; hosts: readonly string[] } | { kind: 'loopback' }

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether `address` is a service address that we may call (TRUST.md "Inbound").
 * Outside the local mode: https, a listed host, no port, no user-info, no query, no fragment.
 */
export function isServiceUrl(address: string, allowed: ServiceHosts): boolean {
  // What URL() would repair or drop (spaces, tabs, backslashes, an empty port) is refused instead.
  if (!/^https?:\/\/[a-z0-9.:[\]-]+(\/[\w.~%-]*)*$/i.test(address) || address.length > 300) return false
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port } = new URL(address)
  if (allowed.kind === 'loopback') return protocol === 'http:' && loopback.has(hostname)
  const authority = address.slice('https://'.length).split('/')[0] ?? ''
  return (
    protocol === 'https:' &&
    port === '' &&
    !authority.includes(':') &&
    authority.toLowerCase() === hostname &&
    allowed.hosts.includes(hostname)
  )
}
