import type { World } from '../../teams-app/src/wiring'
import { createIdentity, newKeyPair, signed } from '../doubles/identity'
import type { Place } from '../store/places'
import { aSchool, monday } from './a-school'
import type { aDrive } from './google/a-drive'

const appId = '5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47'

type DemoDrive = ReturnType<typeof aDrive>

/** A school whose server has credentials: Teams signs what it sends, and the network is Microsoft's alone. */
export async function signedSchool({
  place,
  google,
  around = (to) => to,
  world = {},
}: {
  place?: Place
  google?: DemoDrive
  /** A network around the network, which may fail. */
  around?: (to: typeof fetch) => typeof fetch
  world?: Partial<World>
} = {}) {
  const identity = createIdentity()
  const teams = await newKeyPair('teams-1')
  identity.announced = [teams]
  const called = new Set<string>()
  /** What each call says about being sent elsewhere. */
  const redirects = new Set<string | undefined>()
  const sign = (serviceurl: string) =>
    signed(teams, {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl,
      exp: monday / 1_000 + 7 * 86_400,
    })
  const network: { teams: typeof fetch } = { teams: identity.fetch }
  const school = await aSchool({
    ...(place === undefined ? {} : { place }),
    config: {
      mode: { kind: 'teams', appId, appSecret: 'secret', appTenant: 'botframework.com' },
      ...(google === undefined ? {} : { google: google.config }),
    },
    token: sign,
    world: {
      ...world,
      fetch: around((input, init) => {
        const { hostname } = new URL(input instanceof Request ? input.url : input)
        called.add(hostname)
        redirects.add(init?.redirect)
        if (google !== undefined && hostname.endsWith('.googleapis.com'))
          return google.google.fetch(input, init)
        return (hostname.startsWith('login.') ? identity.fetch : network.teams)(input, init)
      }),
    },
  })
  network.teams = school.connector.fetch
  google?.follow(school.clock)
  return { school, called, redirects, sign }
}
