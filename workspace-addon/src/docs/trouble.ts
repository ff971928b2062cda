import type { DocId, GoogleRefusal, Meaning } from '@roundtable/core'
import type { DocTrouble, InTrouble } from './desk'

const reasons: { [R in GoogleRefusal]: DocTrouble } = {
  'sign-in': 'not-asked',
  scope: 'not-asked',
  'api-disabled': 'api-off',
  'no-access': 'no-access',
  'read-only': 'read-only',
  gone: 'gone',
  trashed: 'trashed',
  'too-big': 'full',
  'storage-full': 'storage',
  exists: 'rejected',
  rejected: 'rejected',
}

function reasonOf(meaning: Meaning): DocTrouble {
  if (meaning.kind === 'refused') return reasons[meaning.reason]
  return meaning.kind === 'retry' && meaning.limit ? 'rate' : 'no-answer'
}

/** What kept us from using a file of the records. */
export function inFolder(meaning: Meaning): InTrouble {
  return { kind: 'trouble', place: 'folder', reason: reasonOf(meaning) }
}

/**
 * What kept us from using the Doc that lies open before the person. That it is not there means that we may not see it:
 * nobody has let us write in it yet (drive.file).
 */
export function inOpenDoc(meaning: Meaning): InTrouble {
  const reason = reasonOf(meaning)
  return { kind: 'trouble', place: 'doc', reason: reason === 'gone' ? 'not-asked' : reason }
}

/** A Doc of the records that a colleague made: the person opens it once and lets us write in it. */
export function openFirst(doc: DocId): InTrouble {
  return { kind: 'trouble', place: 'folder', reason: 'not-asked', doc }
}
