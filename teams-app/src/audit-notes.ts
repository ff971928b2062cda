import type { DocId, Event, MemberId } from '@roundtable/core'
import type { AuditNote } from './store/audit'

/** What of an order goes into the audit log: looks, changes of roles, an erasure, a Doc that becomes the team's. */
export function auditNotes(
  events: readonly Event[],
  { erased, docLink }: { erased?: MemberId | undefined; docLink?: { doc: DocId } | undefined },
): AuditNote[] {
  const notes = events.flatMap((event): AuditNote[] => {
    if (event.type === 'leader-looked') return [{ what: 'look', about: null }]
    if (event.type === 'leads-set') return [{ what: 'role', about: event.leads.join(' ') }]
    if (event.type === 'leader-admitted' || event.type === 'leader-dismissed')
      return [{ what: 'role', about: event.leader }]
    return []
  })
  if (erased !== undefined) notes.push({ what: 'erasure', about: erased })
  if (docLink !== undefined) notes.push({ what: 'doc-link', about: docLink.doc })
  return notes
}
