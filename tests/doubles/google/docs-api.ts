import { docFile } from './access'
import { type Answer, docsError, Ended } from './answer'
import { applyBatch } from './doc-model/apply-batch'
import { newDocument, revisionIdOf, type Unsettled } from './doc-model/document'
import type { SuggestionsViewMode } from './doc-model/suggestions'
import { toGet } from './doc-model/to-get'
import { makeFile } from './drive-make'
import { atLeast, mime, type Token, type World } from './world'

export interface DocsBody {
  readonly title?: string
  readonly requests?: readonly unknown[]
  readonly writeControl?: { readonly requiredRevisionId?: string; readonly targetRevisionId?: string }
}

const modes: readonly SuggestionsViewMode[] = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
]

/** `documents.create`: an empty Doc at the top of the account's own Drive. */
export function createDocument(
  world: World,
  token: Token,
  { title = 'Untitled document' }: DocsBody,
  unsettled: Unsettled,
): Answer {
  const { id } = makeFile(world, token, { name: title, mimeType: mime.doc }, true)
  const document = newDocument(id, title, unsettled)
  world.docs.set(id, document)
  return { status: 200, body: toGet(document) }
}

/** `documents.get`. Who may not write learns no revision. */
export function getDocument(world: World, token: Token, id: string, query: URLSearchParams): Answer {
  const file = docFile(world, token, id, 'reader')
  const document = world.docs.get(id)
  if (document === undefined) throw new Error(`no Doc ${id}`)
  const writes = atLeast(world.roleOf(token.account.email, file), 'writer')
  const asked = modes.find((mode) => mode === query.get('suggestionsViewMode'))
  if (query.has('commentsViewMode') && query.get('includeTabsContent') !== 'true')
    return docsError(
      400,
      'INVALID_ARGUMENT',
      'Comments view mode may only be specified if tabs content is also requested.',
    )
  const reader = writes ? undefined : ('PREVIEW_WITHOUT_SUGGESTIONS' as const)
  const mode = asked === undefined || asked === 'DEFAULT_FOR_CURRENT_ACCESS' ? reader : asked
  const { revisionId, ...rest } = toGet(document, {
    includeTabsContent: query.get('includeTabsContent') === 'true',
    ...(mode === undefined ? {} : { suggestionsViewMode: mode }),
  })
  return { status: 200, body: writes ? { ...rest, revisionId } : rest }
}

/** `documents.batchUpdate`, with the revision that the caller requires. */
export function updateDocument(world: World, token: Token, id: string, body: DocsBody): Answer {
  const file = docFile(world, token, id, 'writer')
  const document = world.docs.get(id)
  if (document === undefined) throw new Error(`no Doc ${id}`)
  refuseStale(revisionIdOf(document), body.writeControl)
  const answer = applyBatch(document, body.requests ?? [])
  if ('error' in answer) return { status: 400, body: answer }
  world.docs.set(id, answer.document)
  world.put({ ...file, modifiedTime: world.now() })
  const writeControl = body.writeControl ? { requiredRevisionId: revisionIdOf(answer.document) } : undefined
  return {
    status: 200,
    body: { replies: answer.replies, documentId: id, ...(writeControl ? { writeControl } : {}) },
  }
}

function refuseStale(
  latest: string,
  { requiredRevisionId, targetRevisionId }: NonNullable<DocsBody['writeControl']> = {},
): void {
  if (requiredRevisionId && targetRevisionId) {
    const sentence =
      "Invalid value at 'write_control' (oneof), oneof field 'control' is already set. Cannot set 'targetRevisionId'"
    throw new Ended(docsError(400, 'INVALID_ARGUMENT', sentence))
  }
  if (requiredRevisionId && requiredRevisionId !== latest) {
    const sentence = `The required revision ID '${requiredRevisionId}' does not match the latest revision.`
    throw new Ended(docsError(400, 'FAILED_PRECONDITION', sentence))
  }
  if (targetRevisionId && targetRevisionId !== latest)
    throw new Ended(
      docsError(400, 'INVALID_ARGUMENT', 'The double does not merge onto an older target revision.'),
    )
}
