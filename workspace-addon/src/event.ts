import { type DocId, docId } from '@roundtable/core'
import * as z from 'zod/mini'
import type { Services } from './google/services'

const event = z.object({
  docs: z.optional(z.object({ id: z.optional(docId), addonHasFileScopePermission: z.optional(z.boolean()) })),
  commonEventObject: z.optional(z.unknown()),
})

/** What Google says when it calls us. */
export interface AddonEvent {
  /** Null where Google does not say which Doc is open (GOOGLE.md "Action events may lack `docs.id`"). */
  doc: DocId | null
  /** Whether the person let us write in this Doc; null where Google does not say. */
  allowed: boolean | null
  common: unknown
}

/** What Google says of a press, whatever else it says. */
export function commonOf(given: unknown): unknown {
  const read = event.safeParse(given)
  return read.success ? read.data.commonEventObject : undefined
}

/** Reads an event; whatever is not as documented is left out. */
export function readEvent(given: unknown, services: Pick<Services, 'document'>): AddonEvent {
  const read = event.safeParse(given)
  const { docs, commonEventObject: common } = read.success ? read.data : {}
  const doc = docs?.id ?? docId.safeParse(services.document()?.getId()).data ?? null
  return { doc, allowed: docs?.addonHasFileScopePermission ?? null, common }
}
