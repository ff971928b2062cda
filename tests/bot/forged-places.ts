import { claiming, defined, type Forgery, good, serviceUrl, tenant } from './forgery'

const foreignTenant = '99999999-aaaa-4bbb-8ccc-dddddddddddd'

const withServiceUrl = (what: string, url: string): Forgery => ({
  what,
  because: 'serviceUrl host',
  authorization: claiming({ serviceurl: url }),
  body: (activity) => ({ ...activity, serviceUrl: url }),
})
const saying = (what: string, because: string, change: Record<string, unknown>): Forgery => ({
  what,
  because,
  authorization: good,
  body: (activity) => defined({ ...activity, ...change }),
})

/** Strangers with a token of Teams who speak of another place, tenant or channel than Teams signed. */
export const forgedPlaces: readonly Forgery[] = [
  {
    what: 'no serviceUrl claim',
    because: 'no serviceUrl claim',
    authorization: claiming({ serviceurl: undefined }),
  },
  {
    what: 'a serviceUrl claim spelled otherwise',
    because: 'no serviceUrl claim',
    authorization: claiming({ serviceurl: undefined, serviceUrl }),
  },
  {
    what: 'an empty serviceUrl claim',
    because: 'serviceUrl differs from the claim',
    authorization: claiming({ serviceurl: '' }),
  },
  {
    what: 'two serviceUrl claims',
    because: 'no serviceUrl claim',
    authorization: claiming({ serviceurl: [serviceUrl, 'https://evil.example'] }),
  },
  saying('a replayed token with another serviceUrl', 'serviceUrl differs from the claim', {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  }),
  saying('a serviceUrl without its slash', 'serviceUrl differs from the claim', {
    serviceUrl: serviceUrl.slice(0, -1),
  }),
  saying('no serviceUrl in the body', 'no activity of Teams', { serviceUrl: undefined }),
  saying('a serviceUrl that is no text', 'no activity of Teams', { serviceUrl: [serviceUrl] }),
  withServiceUrl('plain http', 'http://smba.trafficmanager.net/amer/'),
  withServiceUrl('a host that ends alike', 'https://evil-smba.trafficmanager.net/amer/'),
  withServiceUrl('a host that begins alike', 'https://smba.trafficmanager.net.evil.example/amer/'),
  withServiceUrl('a host with a dot at its end', 'https://smba.trafficmanager.net./amer/'),
  withServiceUrl('a host in Cyrillic', 'https://smb\u0430.trafficmanager.net/amer/'),
  withServiceUrl('a host in full-width letters', 'https://\uff53mba.trafficmanager.net/amer/'),
  withServiceUrl('a port', 'https://smba.trafficmanager.net:8443/amer/'),
  withServiceUrl('the usual port', 'https://smba.trafficmanager.net:443/amer/'),
  withServiceUrl('user-info', 'https://smba.trafficmanager.net@evil.example/amer/'),
  withServiceUrl('user-info before a good host', 'https://evil@smba.trafficmanager.net/amer/'),
  withServiceUrl('a backslash', 'https://evil.example\\@smba.trafficmanager.net/amer/'),
  withServiceUrl('a path without end', `${serviceUrl}${'x'.repeat(300)}`),
  withServiceUrl('a query', 'https://smba.trafficmanager.net/amer/?to=evil'),
  withServiceUrl('a line break', 'https://smba.trafficmanager.net/amer/\r\nHost: evil.example'),
  withServiceUrl('this machine', 'http://localhost:56150/_connector'),
  withServiceUrl('the address of the cloud itself', 'https://169.254.169.254/amer/'),
  withServiceUrl("another cloud's host", 'https://smba.infra.gov.teams.microsoft.us/amer/'),
  saying('a foreign tenant', 'foreign tenant', {
    channelData: { tenant: { id: foreignTenant } },
    conversation: { id: 'a:1personal', conversationType: 'personal', tenantId: foreignTenant },
  }),
  saying('a replayed token with a foreign tenant in channelData', 'tenants differ', {
    channelData: { tenant: { id: foreignTenant } },
  }),
  saying('a foreign tenant in the conversation', 'tenants differ', {
    conversation: { id: 'a:1personal', conversationType: 'personal', tenantId: foreignTenant },
  }),
  {
    what: 'a token for a foreign tenant',
    because: 'tenants differ',
    authorization: claiming({ tid: foreignTenant }),
  },
  {
    what: 'a tenant claim that is no text',
    because: 'tenant claim',
    authorization: claiming({ tid: [tenant] }),
  },
  saying('no tenant', 'no activity of Teams', { channelData: {} }),
  saying('a tenant that is no id', 'no activity of Teams', { channelData: { tenant: { id: '*' } } }),
  saying('no channelData', 'no activity of Teams', { channelData: undefined }),
  saying('another channel', 'no activity of Teams', { channelId: 'webchat' }),
  saying('no channel', 'no activity of Teams', { channelId: undefined }),
  {
    what: 'no activity but a list',
    because: 'no activity of Teams',
    authorization: good,
    body: (activity) => [activity],
  },
  { what: 'no activity but null', because: 'no activity of Teams', authorization: good, body: () => null },
]
