import { type KeyPair, signed } from '../doubles/identity'

export const appId = '5d9c1f60-7e2b-4a35-9c48-1b6f0e2d3a47'
export const tenant = '0f1e2d3c-4b5a-4978-8c6d-5e4f3a2b1c0d'
export const serviceUrl = 'https://smba.trafficmanager.net/amer/'

/** 2026-10-14T19:21:38Z, in seconds. */
export const issuedAt = 1_791_998_498

/** The claims with which Teams calls. */
export const claims = {
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: issuedAt,
  exp: issuedAt + 3_600,
}

export interface Keys {
  teams: KeyPair
  /** Announced by the same service, endorsed for other channels. */
  otherChannels: KeyPair
  /** Announced without endorsements. */
  unendorsed: KeyPair
  /** Announced by nobody. */
  strangers: KeyPair
}

export type Activity = Record<string, unknown>

/** One kind of stranger: what it presents, and what it changes about an activity that is good otherwise. */
export interface Forgery {
  what: string
  /** What the log says, so that no case passes for another's reason. */
  because: string
  authorization: (keys: Keys) => Promise<string | undefined> | string | undefined
  body?: (good: Activity) => unknown
}

export const bearer = async (token: Promise<string> | string) => `Bearer ${await token}`
/** A token with which Teams would call. */
export const good = ({ teams }: Keys) => bearer(signed(teams, claims))
/** Signed by Teams, with other claims. */
export const claiming = (change: Record<string, unknown>) => (keys: Keys) =>
  bearer(signed(keys.teams, defined({ ...claims, ...change })))
export const defined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
