/** Somebody of a school's directory. Whether they belong to a team, the roster says. */
export interface TabAccount {
  tenant: string
  /** Entra's id of the person in that tenant. */
  person: string
  /** As the directory has it; for the roster, when somebody new is let in. */
  name: string
}

/** Who it is, or why not. The reason is for the log only: a stranger reads the same answer for all of them. */
export type TabSignedIn = { account: TabAccount } | { refused: string }

/** Reads the `Authorization` header of the tab. */
export type TabSignIn = (authorization: string | undefined) => Promise<TabSignedIn>

/** `Local TENANT/PERSON`: the local mode believes what the page says, as it does with the chat. */
export function localSignIn(people: readonly TabAccount[]): TabSignIn {
  return async (authorization) => {
    const [, tenant, person] = /^Local ([\w-]{1,80})\/([\w-]{1,80})$/.exec(authorization ?? '') ?? []
    if (tenant === undefined || person === undefined) return { refused: 'nobody chosen' }
    const name = people.find((one) => one.tenant === tenant && one.person === person)?.name ?? ''
    return { account: { tenant, person, name } }
  }
}
