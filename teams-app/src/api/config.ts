import * as z from 'zod'

/** Which Google accounts the Docs add-on of the school signs in. */
export interface AddOnConfig {
  /** The OAuth client of the add-on's script: the audience of its tokens. */
  clientId: string
  /** The Google Workspace domains of the school, in lower case. */
  domains: readonly string[]
  /** Where Google announces the keys with which it signs. */
  certs: string
}

const googleCerts = 'https://www.googleapis.com/oauth2/v3/certs'

const text = z.string().trim().min(1)

export const addOnEnvironment = {
  ADDON_CLIENT_ID: text.optional(),
  ADDON_DOMAINS: text.optional(),
  ADDON_CERTS_URL: z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }).optional(),
}

type Settings = z.infer<z.ZodObject<typeof addOnEnvironment>>

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/

/** Reads the settings of the add-on; `config` is null where nothing is set. Each problem says what to set. */
export function addOnConfig(
  { ADDON_CLIENT_ID: clientId, ADDON_DOMAINS: list, ADDON_CERTS_URL: certs }: Settings,
  local: boolean,
): { config: AddOnConfig | null } | { problems: readonly string[] } {
  const problems: string[] = []
  const domains = (list ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || [])
  if (clientId === undefined && (list !== undefined || certs !== undefined))
    problems.push('ADDON_CLIENT_ID: set it too, or unset ADDON_*. It is the OAuth client of the add-on.')
  if (clientId !== undefined && domains.length === 0)
    problems.push('ADDON_DOMAINS: give the Google Workspace domains of your school, separated by commas.')
  if (domains.some((name) => !domain.test(name)))
    problems.push('ADDON_DOMAINS: give names such as school.example, separated by commas.')
  if (certs !== undefined && !local)
    problems.push('ADDON_CERTS_URL is for trying out in the local mode only: unset it.')
  if (problems.length > 0) return { problems }
  return { config: clientId === undefined ? null : { clientId, domains, certs: certs ?? googleCerts } }
}
