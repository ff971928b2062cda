import { type MemberId, memberId, type ThingId, thingId } from '@roundtable/core'
import type { Utilities } from './google/services'

/** 96 bits of a text's SHA-256 in hex: the same text always gives the same, and it tells nothing about the text. */
export type Digest = (text: string) => string

/** A digest by Google's own function, whose bytes are signed: -1 is 255. */
export function digestWith({ sha256 }: Pick<Utilities, 'sha256'>): Digest {
  return (text) =>
    sha256(text)
      .slice(0, 12)
      .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
      .join('')
}

/** The member that a person is in a team that lives in a Doc, however the address is written. */
export function memberIdOf(digest: Digest, email: string): MemberId {
  return memberId.parse(`m-${digest(email.trim().toLowerCase())}`)
}

/** The id of what a press makes: the same press that comes again makes the same thing. */
export function thingIdOf(digest: Digest, ...press: readonly string[]): ThingId {
  return thingId.parse(`h-${digest(JSON.stringify(press))}`)
}
