import type { DocId } from '@roundtable/core'
import type { Found } from './cabinet'
import type { Called } from './call'
import type { Gateway } from './gateway'

/** How a file of the records is to the person who acts; `hidden`: deleted, or not open to them, Drive does not say which. */
export type State = Found | { kind: 'binned' }

export function stateOf({ drive }: Gateway, id: DocId): State {
  const file = drive.file(id)
  if (file.kind !== 'done') return isAway(file) ? { kind: 'hidden' } : file
  if (file.value.trashed) return { kind: 'binned' }
  return file.value.writable ? { kind: 'done', value: id } : { kind: 'hidden' }
}

export function isAway(called: Called<unknown>): boolean {
  return called.kind === 'refused' && (called.reason === 'gone' || called.reason === 'no-access')
}
