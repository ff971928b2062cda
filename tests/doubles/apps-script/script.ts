import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocsService, DriveService, Services } from '../../../workspace-addon/src/google/services'
import { Ended, Execution, type Fate, type ServiceCall } from './execution'
import { googleKey, type Identity, identityToken } from './identity-token'
import { type LockState, lockOf } from './lock'
import { type PropertyStore, propertiesOf } from './properties'
import { fetchOf, type Network } from './url-fetch'
import { utilitiesOf } from './utilities'

/** Whose press an execution answers, and in which Doc. */
export interface Caller {
  readonly doc: string
  readonly email: string
  readonly locale?: string
  /** Where the cursor stands; nowhere unless said. */
  readonly cursor?: { tab: string | null; child: number }
  /** What becomes of each of its calls; all pass unless said otherwise. */
  readonly fate?: (call: ServiceCall) => Fate
  /** Which call of CardService throws, counted from 1; none unless said. */
  readonly cardFails?: number
  /** Runs between its calls: the place where another execution comes in. */
  readonly between?: (call: ServiceCall) => void
}

export interface ScriptOptions {
  /** The clock of all executions; each call of a service takes `costMs`. */
  readonly clock?: { now: number; costMs: number }
  /** False where Google gives an add-on no properties of the Doc (GOOGLE.md "unsettled"). */
  readonly documentProperties?: boolean
  readonly network?: Network
  /** The zone of the manifest; that of a script for no school unless said. */
  readonly zone?: string
  /** What a server's address adds to the manifest's own list. */
  readonly whitelist?: readonly string[]
  readonly docs?: (execution: Execution, caller: Caller) => DocsService
  readonly drive?: (execution: Execution, caller: Caller) => DriveService
  /** The Doc as its editor knows it: its name, and who may edit. */
  readonly editor?: { readonly name: string; readonly editors: readonly string[] }
}

const manifest: { urlFetchWhitelist: string[] } = JSON.parse(
  readFileSync(join(__dirname, '../../../workspace-addon/appsscript.json'), 'utf8'),
)

/**
 * An Apps Script project that is installed in some Docs: what outlives its executions. `run` is one execution; a second one that is
 * run in the `between` of the first stands between two of its service calls.
 */
export function createScript(options: ScriptOptions = {}) {
  const { clock = { now: Date.parse('2026-09-01T12:00Z'), costMs: 20 }, network = () => 'dns' } = options
  const documents = new Map<string, PropertyStore>()
  const users = new Map<string, PropertyStore>()
  const locks = new Map<string, LockState>()
  const people = new Map<string, Identity>()
  let uuids = 0

  const script = {
    clock,
    documents,
    users,
    /** The script's OAuth client: for whom identity tokens are. */
    clientId: '1234567890-roundtable.apps.googleusercontent.com',
    network,
    /** What the identity token says of a person. */
    identify: (identity: Identity) => void people.set(identity.email, identity),
    run,
  }

  function tokenFor(email: string): string | null {
    const identity = people.get(email)
    return identity === undefined ? null : identityToken(googleKey(), identity, script.clientId, clock.now)
  }

  function servicesOf(execution: Execution, caller: Caller): Services {
    const { doc, email, locale = 'en' } = caller
    const {
      documentProperties = true,
      whitelist = [],
      editor = { name: 'Team notes', editors: [] },
    } = options
    return {
      documentProperties: () =>
        documentProperties
          ? propertiesOf(
              execution,
              existing(documents, doc, () => new Map()),
            )
          : null,
      userProperties: () =>
        propertiesOf(
          execution,
          existing(users, email, () => new Map()),
        ),
      documentLock: () =>
        lockOf(
          execution,
          existing(locks, doc, () => ({ holder: null })),
          clock,
        ),
      utilities: utilitiesOf(
        () => execution.call('Utilities.getUuid', () => uuidOf(++uuids)),
        (ms) =>
          execution.call('Utilities.sleep', () => {
            clock.now += ms
          }),
      ),
      session: {
        email: () => execution.call('Session.getActiveUser', () => email),
        locale: () => execution.call('Session.getActiveUserLocale', () => locale),
        scriptZone: () => options.zone ?? 'Etc/UTC',
      },
      identityToken: () => execution.call('ScriptApp.getIdentityToken', () => tokenFor(email)),
      oauthToken: () => execution.call('ScriptApp.getOAuthToken', () => `ya29.${email}`),
      fetch: fetchOf(execution, (url, request) => script.network(url, request), [
        ...manifest.urlFetchWhitelist,
        ...whitelist,
      ]),
      docs: options.docs?.(execution, caller),
      drive: options.drive?.(execution, caller),
      document: () => ({
        getId: () => doc,
        getName: () => editor.name,
        editors: () => [...editor.editors],
        cursor: () => caller.cursor ?? null,
      }),
      now: () => clock.now,
    }
  }

  /** Runs one execution to its end; throws `Ended` when it was stopped. */
  function run<T>(caller: Caller, main: (services: Services, execution: Execution) => T): T {
    const execution = new Execution(
      clock,
      caller.fate ?? (() => 'passes'),
      caller.between ?? (() => undefined),
    )
    try {
      const result = main(servicesOf(execution, caller), execution)
      // Whatever a script that was stopped would have given, nobody gets it.
      if (execution.over !== null) throw new Ended(execution.over)
      return result
    } finally {
      execution.end()
    }
  }

  return script
}

function existing<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** In no order that anybody could foretell, and the same in every run. */
function uuidOf(count: number): string {
  const digits = createHash('sha256').update(`uuid ${count}`).digest('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)]
  return [...parts, digits.slice(20, 32)].join('-')
}
