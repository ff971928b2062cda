import { newKeyPair, signed } from './identity'

/** Where Entra announces its keys; nothing else of it is called. */
const keysUrl = 'https://login.microsoftonline.com/common/discovery/v2.0/keys'

/** Entra as the tab sees it: the keys that it announces, and the tokens that Teams gets from it for a person. */
export async function createEntra({ appId, now }: { appId: string; now: () => number }) {
  const pair = await newKeyPair('entra-1')
  return {
    pair,
    fetch: (async (input) => {
      const url = input instanceof Request ? input.url : String(input)
      return url === keysUrl
        ? Response.json({ keys: [pair.public] })
        : new Response('not found', { status: 404 })
    }) as typeof fetch,
    /** A version 2.0 access token as `getAuthToken` gives it, an hour good; `claims` replace or add. */
    token(
      tenant: string,
      person: { aadObjectId: string; name: string },
      claims: Record<string, unknown> = {},
    ) {
      const at = Math.floor(now() / 1_000)
      return signed(pair, {
        aud: appId,
        iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
        iat: at,
        nbf: at,
        exp: at + 3_600,
        name: person.name,
        oid: person.aadObjectId,
        scp: 'access_as_user',
        sub: `pairwise-${person.aadObjectId}`,
        tid: tenant,
        ver: '2.0',
        ...claims,
      })
    },
  }
}
