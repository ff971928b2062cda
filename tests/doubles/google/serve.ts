import { type Answer, type Call, docsError, driveError, Ended } from './answer'
import { queryViolations, type Violation, violations } from './discovery'
import { invalid, unparsable } from './doc-model/apply-batch'
import type { Unsettled } from './doc-model/document'
import { createDocument, type DocsBody, getDocument, updateDocument } from './docs-api'
import * as drive from './drive-api'
import { listFiles } from './drive-list'
import { checkFields, docsSelected, selected } from './drive-shape'
import type { Route } from './route'
import { readUpload } from './upload'
import type { Token, World } from './world'

export interface Serving {
  readonly world: World
  readonly token: Token
  readonly route: Route
  readonly call: Call
  readonly pages: string
  readonly unsettled: Unsettled
  readonly checkAnswers: boolean
}

type DriveBody = drive.DriveAsk['body']

/** Carries out a call that may be made. What Google would not take throws Ended. */
export function serve(serving: Serving): Answer {
  const { route, call } = serving
  const query = call.url.searchParams
  const { json, media } = readUpload(call, route.upload)
  const wrong = [...queryViolations(route.discovery, route.method, query), ...bodyViolations(route, json)]
  if (wrong.length > 0) return malformed(route, wrong)
  const answer = route.api === 'docs' ? docs(serving, json) : driveAnswer(serving, json, media)
  return partial(serving, answer)
}

function bodyViolations({ discovery, method }: Route, json: unknown): readonly Violation[] {
  return method.request === undefined ? [] : violations(discovery, method.request.$ref, json)
}

function malformed({ api }: Route, wrong: readonly Violation[]): Answer {
  if (api === 'docs') return { status: 400, body: unparsable(wrong) }
  return driveError(400, 'badRequest', wrong.map(({ description }) => description).join('\n'))
}

function isDocsBody(json: unknown): json is DocsBody {
  return typeof json === 'object' && json !== null
}

function isDriveBody(json: unknown): json is DriveBody {
  return typeof json === 'object' && json !== null
}

function docs({ world, token, route, call, unsettled }: Serving, json: unknown): Answer {
  const id = route.path.documentId ?? ''
  if (route.method.id === 'docs.documents.get') return getDocument(world, token, id, call.url.searchParams)
  if (!isDocsBody(json)) return { status: 400, body: invalid('Invalid JSON payload received.') }
  if (route.method.id === 'docs.documents.create') return createDocument(world, token, json, unsettled)
  return updateDocument(world, token, id, json)
}

const driveMethods: Readonly<Record<string, (ask: drive.DriveAsk) => Answer>> = {
  'drive.files.create': drive.createFile,
  'drive.files.get': drive.getFile,
  'drive.files.list': ({ world, token, query, pages }) => listFiles(world, token, query, pages),
  'drive.files.update': drive.updateFile,
  'drive.files.copy': drive.copyFile,
  'drive.files.delete': drive.deleteFile,
  'drive.files.export': drive.exportFile,
  'drive.files.generateIds': drive.generateIds,
  'drive.about.get': drive.about,
  'drive.drives.get': drive.drive,
  'drive.drives.list': drive.drives,
  'drive.permissions.create': drive.createPermission,
  'drive.permissions.list': drive.listPermissions,
}

function driveAnswer(
  { world, token, route, call, pages, unsettled }: Serving,
  json: unknown,
  media: drive.DriveAsk['media'],
): Answer {
  const handler = driveMethods[route.method.id]
  if (handler === undefined) throw new Error(`the double does not model ${route.method.id}`)
  const { path } = route
  const fields = call.url.searchParams.get('fields')
  if (fields !== null && route.method.response !== undefined) checkFields(route.method.response.$ref, fields)
  const body = isDriveBody(json) ? json : {}
  return handler({
    world,
    token,
    query: call.url.searchParams,
    path,
    body,
    pages,
    unsettled,
    ...(media ? { media } : {}),
  })
}

/** What Drive tells when nobody asks for fields. */
const few: Readonly<Record<string, string>> = {
  File: 'kind,id,name,mimeType',
  FileList: 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)',
  Permission: 'kind,id,type,role',
  PermissionList: 'kind,nextPageToken,permissions(kind,id,type,role)',
}

/** Checks an answer against the description and cuts it to the fields asked for. */
function partial({ route, call, checkAnswers }: Serving, answer: Answer): Answer {
  const schema = route.method.response?.$ref
  if (answer.status !== 200 || answer.type !== undefined || schema === undefined) return answer
  const wrong = checkAnswers ? violations(route.discovery, schema, answer.body) : []
  if (wrong.length > 0) throw new Error(`the double's own ${schema}: ${wrong[0]?.description}`)
  const fields = call.url.searchParams.get('fields') ?? (route.api === 'drive' ? few[schema] : undefined)
  if (fields === undefined) return answer
  const cut = route.api === 'docs' ? docsSelected(answer.body, fields) : selected(answer.body, fields)
  return { ...answer, body: cut }
}

/** What an unexpected failure of the double looks like: loud, and no answer that Google gives. */
export function broken(reason: unknown): Answer {
  const message = reason instanceof Error ? reason.message : String(reason)
  return reason instanceof Ended ? reason.answer : docsError(501, 'UNIMPLEMENTED', message)
}
