import type { GoogleConfig } from './config'

/** The address with which a team shares its Doc; that of a school's account we do not ask for. */
export function accountOf({ identity }: GoogleConfig): string | null {
  return identity.kind === 'service-account' ? identity.email : null
}

/** Google as the cards know it. */
export function shownGoogle(config: GoogleConfig): { account: string | null; pages?: string } {
  const { apiUrl } = config
  return { account: accountOf(config), ...(apiUrl === null ? {} : { pages: apiUrl }) }
}
