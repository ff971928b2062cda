import type { Properties } from '../google/services'

/** Under which property a Doc says that its team is on the server of this address. */
const linkedTo = 'roundtable.server'

/** What the property says of a Doc whose team may be on a server: it was on its way there, or was taken from the Doc. */
const perhapsThere = 'perhaps'

/** What a Doc remembers of a team on the school's server, for everybody who opens it. */
export interface Link {
  /** Its team is there. */
  is(): boolean
  /** Its team may be there: `marked` says the Doc, `unknown` where Google gives a Doc nothing in which it could say so. */
  mayBe(): 'marked' | 'unknown' | 'no'
  set(state: 'there' | 'perhaps' | 'none'): void
}

/** The link of a Doc to the server of this address. */
export function linkOf(properties: () => Properties | null, server: string): Link {
  return {
    is: () => properties()?.getProperty(linkedTo) === server,
    mayBe() {
      const kept = properties()
      if (kept === null) return 'unknown'
      return kept.getProperty(linkedTo) === null ? 'no' : 'marked'
    },
    set(state) {
      if (state === 'none') properties()?.deleteProperty(linkedTo)
      else properties()?.setProperty(linkedTo, state === 'there' ? server : perhapsThere)
    },
  }
}
