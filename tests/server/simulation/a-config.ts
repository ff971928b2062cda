import { join } from 'node:path'
import { type Config, parseConfig } from '../../../teams-app/src/config'
import { scopes } from '../../../teams-app/src/google/sign-in'
import { createGoogle } from '../../doubles/google/google-server'
import type { Chance } from '../chance'
import { credentials } from './identity-side'

const google = { clientId: 'c', clientSecret: 's', refreshToken: 'r' }

/** The settings of a server that files into Google; where Teams signs, with credentials of the bot. */
export function aConfig(seed: Chance, files: string, signed: boolean): Config {
  const usual = parseConfig({ ROUNDTABLE_LOCAL: '1', ROUNDTABLE_DEMO: '0' })
  if ('problems' in usual) throw new Error(usual.problems.join('\n'))
  const identity = { kind: 'school-account' as const, ...google }
  const oneDocPerMeeting = seed.next() < 0.3
  return {
    ...usual,
    ...(signed ? { mode: credentials } : {}),
    filingDir: join(files, 'filed'),
    google: { identity, folder: null, oneDocPerMeeting, wholeDrive: false, apiUrl: null },
  }
}

/** Google, where the account of these settings has agreed. */
export function itsGoogle(how: Parameters<typeof createGoogle>[0]) {
  const drive = createGoogle(how)
  drive.addPerson('school@school.example')
  drive.addConsent({ ...google, email: 'school@school.example', scopes })
  return drive
}
