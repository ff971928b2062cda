import { createIdentity, newKeyPair, signed } from '../doubles/identity'
import type { Place } from '../store/places'
import { aSchool, monday } from './a-school'

const appId = '5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47'

/** A school whose server has credentials: Teams signs what it sends, and the network is Microsoft's alone. */
export async function signedSchool({ place }: { place?: Place } = {}) {
  const identity = createIdentity()
  const teams = await newKeyPair('teams-1')
  identity.announced = [teams]
  const called = new Set<string>()
  const network: { teams: typeof fetch } = { teams: identity.fetch }
  const school = await aSchool({
    ...(place === undefined ? {} : { place }),
    config: { mode: { kind: 'teams', appId, appSecret: 'secret', appTenant: 'botframework.com' } },
    token: (serviceurl) =>
      signed(teams, {
        iss: 'https://api.botframework.com',
        aud: appId,
        serviceurl,
        exp: monday / 1_000 + 7 * 86_400,
      }),
    world: {
      fetch: (input, init) => {
        const { hostname } = new URL(input instanceof Request ? input.url : input)
        called.add(hostname)
        return (hostname.startsWith('login.') ? identity.fetch : network.teams)(input, init)
      },
    },
  })
  network.teams = school.connector.fetch
  return { school, called }
}
