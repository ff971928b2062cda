/** One of Microsoft's separate clouds: who signs for Teams there, and where Teams takes our messages. */
export interface Cloud {
  /** `iss` of every token with which Teams calls us. */
  issuer: string
  /** Where the signing keys are announced. */
  openIdMetadata: string
  /** Where we get our own token; the tenant and `/oauth2/v2.0/token` follow. */
  login: string
  scope: string
  /** The only hosts that may stand in a `serviceUrl` (TRUST.md "Inbound"). */
  serviceHosts: readonly string[]
}

/** Everybody but the United States government's own tenants; GCC belongs here too. */
const publicCloud: Cloud = {
  issuer: 'https://api.botframework.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.com',
  scope: 'https://api.botframework.com/.default',
  serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
}

/** GCC High and DoD. */
const governmentCloud: Cloud = {
  issuer: 'https://api.botframework.us',
  openIdMetadata: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  login: 'https://login.microsoftonline.us',
  scope: 'https://api.botframework.us/.default',
  serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
}

/** The clouds that the configuration may name. */
export const clouds = { public: publicCloud, government: governmentCloud }
