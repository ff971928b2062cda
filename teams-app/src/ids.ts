import { createHash, randomBytes } from 'node:crypto'
import { type MemberId, memberId, type TeamId, type ThingId, teamId, thingId } from '@roundtable/core'

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}

/** The team of a chat. The same chat always gives the same id, so that founding it twice is founding it once. */
export function teamIdOf(tenant: string, conversation: string): TeamId {
  return teamId.parse(`t-${digest(tenant, conversation)}`)
}

/** The member that a person of the directory is in a team; tells nothing about the person. */
export function memberIdOf(tenant: string, team: TeamId, aadObjectId: string): MemberId {
  return memberId.parse(`m-${digest(tenant, team, aadObjectId)}`)
}

/** The id of what an activity makes: the same activity delivered again makes the same thing. */
export function thingIdOf(...activity: readonly string[]): ThingId {
  return thingId.parse(`h-${digest(...activity)}`)
}

/** What cannot be guessed: 128 bits. */
export function freshToken(): string {
  return randomBytes(16).toString('hex')
}

/** A key under which something is remembered as seen, without its content. */
export function seenKey(...parts: readonly string[]): string {
  return digest(...parts)
}
