import { type After, byTimer } from '../after'
import { createCaller } from './calls'
import type { GoogleConfig } from './config'
import { createDocsApi, type DocsApi } from './docs'
import { createDriveApi, type DriveApi } from './drive'
import type { GoogleOutcome } from './outcome'
import { patience } from './patience'
import { createQuota } from './quota'
import { createGoogleTokens, scopes, wholeDriveScopes } from './sign-in'

/** Google as this server uses it. */
export interface Google extends Pick<GoogleConfig, 'folder' | 'oneDocPerMeeting'> {
  /** Where Docs open for people, when it is not Google's own address. */
  pages: string | undefined
  signIn: () => Promise<GoogleOutcome<string>>
  docs: DocsApi
  drive: DriveApi
  /** In [0, 1). */
  random: () => number
  pause: (ms: number) => Promise<void>
}

/** Docs and Drive under one identity. */
export function createGoogle(
  config: GoogleConfig,
  world: {
    fetch: typeof fetch
    now: () => number
    random: () => number
    after?: After
    processesThatSend: () => Promise<number>
  },
): Google {
  const { identity, apiUrl, folder, oneDocPerMeeting } = config
  const wanted = config.wholeDrive ? wholeDriveScopes : scopes
  const tokens = createGoogleTokens({ identity, wanted, apiUrl, fetch: world.fetch, now: world.now })
  const { random, after = byTimer } = world
  const pause = (ms: number) => new Promise<void>((resume) => void after(ms, resume))
  const call = createCaller({ tokens, now: world.now, patience: patience({ random, pause }) })
  const of = { call, quota: createQuota(world), apiUrl, fetch: world.fetch }
  return {
    signIn: () => tokens.get(),
    docs: createDocsApi(of),
    drive: createDriveApi(of),
    pages: apiUrl ?? undefined,
    folder,
    oneDocPerMeeting,
    random,
    pause,
  }
}
