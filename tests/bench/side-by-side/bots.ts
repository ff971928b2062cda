import { tmpdir } from 'node:os'
import type { Place } from '../../store/places'
import { bundled, type Program, startProgram } from './a-program'
import { appId, type Door, type teamsOnLoopback } from './turns'

type Teams = Awaited<ReturnType<typeof teamsOnLoopback>>

export const ourServiceUrl = 'https://smba.trafficmanager.net/amer'

/** The server as it is shipped, with credentials, on the store of that place. */
export async function startOurs(
  teams: Pick<Teams, 'env'>,
  place: Place,
  { env: more = {}, required = [] as readonly string[] } = {},
): Promise<Program & Door> {
  const { url, dataDir } = place.place
  const env = {
    ...teams.env,
    PORT: '0',
    BOT_APP_ID: appId,
    BOT_APP_SECRET: 'secret',
    BOT_APP_TENANT: 'botframework.com',
    ...(url === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: url, DATA_DIR: tmpdir() }),
    ...more,
  }
  const network = await bundled('network')
  const program = await startProgram(await bundled('server'), env, { required: [network, ...required] })
  return { ...program, serviceUrl: ourServiceUrl }
}

export async function startEcho({ env }: Pick<Teams, 'env'>): Promise<Program & Door> {
  const program = await startProgram(await bundled('echo-bot'), { ...env, PORT: '0' })
  return { ...program, serviceUrl: env.BENCH_TEAMS }
}
