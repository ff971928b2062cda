import { createCaller } from './calls'
import type { GoogleConfig } from './config'
import { createDocsApi, type DocsApi } from './docs'
import { createDriveApi, type DriveApi } from './drive'
import { createGoogleTokens } from './sign-in'

/** Google as this server uses it. */
export interface Google extends Pick<GoogleConfig, 'folder' | 'oneDocPerMeeting'> {
  docs: DocsApi
  drive: DriveApi
  /** In [0, 1). */
  random: () => number
  pause: (ms: number) => Promise<void>
}

/** The address with which a team shares its Doc; that of a school's account we do not ask for. */
export function accountOf({ identity }: GoogleConfig): string | null {
  return identity.kind === 'service-account' ? identity.email : null
}

const byTimer = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

/** Docs and Drive under one identity. */
export function createGoogle(
  config: GoogleConfig,
  world: { fetch: typeof fetch; now: () => number; random: () => number; pause?: Google['pause'] },
): Google {
  const { identity, apiUrl, folder, oneDocPerMeeting } = config
  const tokens = createGoogleTokens({ identity, apiUrl, fetch: world.fetch, now: world.now })
  const call = createCaller({ tokens, now: world.now })
  const of = { call, apiUrl, fetch: world.fetch }
  return {
    docs: createDocsApi(of),
    drive: createDriveApi(of),
    folder,
    oneDocPerMeeting,
    random: world.random,
    pause: world.pause ?? byTimer,
  }
}
