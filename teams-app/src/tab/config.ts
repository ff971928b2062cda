import * as z from 'zod'

/** How people sign in to the tab: by Teams' single sign-on, or on this machine by choosing who one is. */
export type TabConfig =
  | { kind: 'local' }
  | {
      kind: 'teams'
      /** The tab's own app registration, the audience of its tokens: not the bot's (TRUST.md "Inbound"). */
      appId: string
    }

/** Somebody of a directory, by Entra's ids. */
export interface Administrator {
  tenant: string
  person: string
}

const administrators = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim().toLowerCase().split('/')))
  .pipe(
    z.array(
      z.tuple([z.uuid(), z.uuid()]),
      'give TENANT/PERSON, both ids (GUIDs) of Entra, separated by commas',
    ),
  )
  .transform((list) => list.map(([tenant, person]): Administrator => ({ tenant, person })))

export const tabEnvironment = {
  TAB_APP_ID: z.uuid().optional(),
  ADMINISTRATORS: administrators.optional(),
}

type Settings = z.infer<z.ZodObject<typeof tabEnvironment>>

/** Reads the settings of the tab; null where it is not set up. The local mode always has it. */
export function tabConfig(
  { TAB_APP_ID: appId }: Settings,
  { local, botAppId }: { local: boolean; botAppId: string | undefined },
): { config: TabConfig | null } | { problems: readonly string[] } {
  if (local)
    return appId === undefined
      ? { config: { kind: 'local' } }
      : { problems: ['TAB_APP_ID is for signing in through Teams: unset it in the local mode.'] }
  if (appId !== undefined && appId.toLowerCase() === botAppId?.toLowerCase())
    return { problems: ['TAB_APP_ID: register the tab as an app of its own; the bot keeps BOT_APP_ID.'] }
  return { config: appId === undefined ? null : { kind: 'teams', appId: appId.toLowerCase() } }
}
