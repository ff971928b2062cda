import { readFileSync } from 'node:fs'
import { type DocId, docId, withoutEnd } from '@roundtable/core'
import * as z from 'zod'
import { type GoogleIdentity, readKeyFile } from './sign-in'

/** As whom and where we work in Google Drive. */
export interface GoogleConfig {
  identity: GoogleIdentity
  /** The folder, or the shared drive, in which we make Docs; null is the top of the account's own Drive. */
  folder: DocId | null
  /** Files each meeting into a Doc of its own instead of the record Doc of the term. */
  oneDocPerMeeting: boolean
  /** Asks for the whole Drive that is shared with the service account: needed where people made the folder. */
  wholeDrive: boolean
  /** In place of Google's own address, without a slash at the end. */
  apiUrl: string | null
}

const text = z.string().trim().min(1)

const folderLink = /^(?:https?:\/\/)?drive\.google\.com\/drive\/(?:u\/\d{1,3}\/)?folders\/([\w-]{10,100})/

export const googleEnvironment = {
  GOOGLE_SERVICE_ACCOUNT_FILE: text.optional(),
  GOOGLE_OAUTH_CLIENT_ID: text.optional(),
  GOOGLE_OAUTH_CLIENT_SECRET: text.optional(),
  GOOGLE_OAUTH_REFRESH_TOKEN: text.optional(),
  GOOGLE_FOLDER_ID: text.transform((link) => folderLink.exec(link)?.[1] ?? link).optional(),
  GOOGLE_ONE_DOC_PER_MEETING: z.enum(['0', '1']).optional(),
  GOOGLE_WHOLE_DRIVE: z.enum(['0', '1']).optional(),
  GOOGLE_API_URL: z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }).optional(),
}

type Settings = z.infer<z.ZodObject<typeof googleEnvironment>>

function readFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function identityOf(set: Settings): GoogleIdentity | null | { problem: string } {
  const { GOOGLE_SERVICE_ACCOUNT_FILE: path } = set
  const {
    GOOGLE_OAUTH_CLIENT_ID: clientId,
    GOOGLE_OAUTH_CLIENT_SECRET: clientSecret,
    GOOGLE_OAUTH_REFRESH_TOKEN: refreshToken,
  } = set
  const parts = [clientId, clientSecret, refreshToken].filter((part) => part !== undefined).length
  if (path !== undefined && parts > 0)
    return { problem: 'Set either GOOGLE_SERVICE_ACCOUNT_FILE or GOOGLE_OAUTH_*, not both.' }
  if (path !== undefined) {
    const file = readFile(path)
    if (file === null)
      return {
        problem: 'GOOGLE_SERVICE_ACCOUNT_FILE: the file cannot be read. Check its path and its rights.',
      }
    return (
      readKeyFile(file) ?? {
        problem:
          'GOOGLE_SERVICE_ACCOUNT_FILE: this is not the JSON key of a service account. Make a new key in Google Cloud and save it as it comes.',
      }
    )
  }
  if (clientId !== undefined && clientSecret !== undefined && refreshToken !== undefined)
    return { kind: 'school-account', clientId, clientSecret, refreshToken }
  return parts === 0
    ? null
    : {
        problem:
          'Set all of GOOGLE_OAUTH_CLIENT_ID, GOOGLE_OAUTH_CLIENT_SECRET and GOOGLE_OAUTH_REFRESH_TOKEN, or none.',
      }
}

/**
 * Reads the settings of Google; `config` is null where nothing is set. Each problem is a sentence that says what to
 * set, without a word of a key.
 */
export function googleConfig(
  set: Settings,
  local: boolean,
): { config: GoogleConfig | null } | { problems: readonly string[] } {
  const identity = identityOf(set)
  const folder = docId.safeParse(set.GOOGLE_FOLDER_ID)
  const others = [set.GOOGLE_FOLDER_ID, set.GOOGLE_API_URL, set.GOOGLE_ONE_DOC_PER_MEETING]
  const problems: string[] = []
  if (identity !== null && 'problem' in identity) problems.push(identity.problem)
  if (identity === null && others.some((value) => value !== undefined))
    problems.push('Google: set GOOGLE_SERVICE_ACCOUNT_FILE or GOOGLE_OAUTH_* too, or unset GOOGLE_*.')
  if (set.GOOGLE_FOLDER_ID !== undefined && !folder.success)
    problems.push('GOOGLE_FOLDER_ID: give the link of the folder, or the id at its end.')
  if (set.GOOGLE_API_URL !== undefined && !local)
    problems.push('GOOGLE_API_URL is for trying out in the local mode only: unset it.')
  if (identity !== null && 'kind' in identity && identity.kind === 'service-account' && !folder.success)
    problems.push(
      'GOOGLE_FOLDER_ID: a service account has no storage of its own. Give a folder of a shared drive in which it may add files.',
    )
  if (problems.length > 0) return { problems }
  if (identity === null || 'problem' in identity) return { config: null }
  return {
    config: {
      identity,
      folder: folder.success ? folder.data : null,
      oneDocPerMeeting: set.GOOGLE_ONE_DOC_PER_MEETING === '1',
      wholeDrive: set.GOOGLE_WHOLE_DRIVE === '1',
      apiUrl: set.GOOGLE_API_URL === undefined ? null : withoutEnd(set.GOOGLE_API_URL, /\//),
    },
  }
}
