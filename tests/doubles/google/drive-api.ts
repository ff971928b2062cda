import { driveFile, mustBe } from './access'
import { type Answer, driveError, Ended } from './answer'
import { documentOf } from './doc-model/build'
import { newDocument, type Unsettled } from './doc-model/document'
import { described, type FileBody, makeFile, propertiesAfter } from './drive-make'
import { mayTrash, permissionShape, shapeOf, userOf } from './drive-shape'
import { exported } from './export'
import { atLeast, type DriveFile, mime, type Role, type Token, type World } from './world'

/** What a Drive call is made with. */
export interface DriveAsk {
  readonly world: World
  readonly token: Token
  readonly query: URLSearchParams
  /** Parts of the path by name. */
  readonly path: Readonly<Record<string, string>>
  readonly body: FileBody & { readonly role?: string; readonly type?: string; readonly emailAddress?: string }
  /** Uploaded with the metadata. */
  readonly media?: { readonly type: string; readonly content: string }
  readonly pages: string
  readonly unsettled: Unsettled
}

const allDrives = ({ query }: DriveAsk) => query.get('supportsAllDrives') === 'true'

function held(ask: DriveAsk): DriveFile {
  return driveFile(ask.world, ask.token, ask.path.fileId ?? '', allDrives(ask))
}

function shown(ask: DriveAsk, file: DriveFile): Answer {
  return { status: 200, body: shapeOf(ask.world, ask.token, file, ask.pages) }
}

export function createFile(ask: DriveAsk): Answer {
  const { world, token, body, media, unsettled } = ask
  const isDoc = body.mimeType === mime.doc
  const file = makeFile(
    world,
    token,
    withType(body, media?.type),
    allDrives(ask),
    isDoc ? undefined : media?.content,
  )
  const options = { documentId: file.id, title: file.name, unsettled }
  if (isDoc)
    world.docs.set(
      file.id,
      media === undefined
        ? newDocument(file.id, file.name, unsettled)
        : documentOf(linesOfMedia(media), options),
    )
  return shown(ask, file)
}

function withType(body: FileBody, type: string | undefined): FileBody {
  return body.mimeType !== undefined || type === undefined ? body : { ...body, mimeType: type }
}

/** Google converts far more; the double keeps the text. */
function linesOfMedia({ type, content }: { type: string; content: string }): readonly string[] {
  const text = type.startsWith('text/html')
    ? content.replace(/<\/(p|h\d|li|tr)>/g, '\n').replace(/<[^>]*>/g, '')
    : content
  return text.split('\n').filter((line) => line.trim() !== '')
}

export function getFile(ask: DriveAsk): Answer {
  const file = held(ask)
  if (ask.query.get('alt') !== 'media') return shown(ask, file)
  if (file.content === undefined)
    throw new Ended(
      driveError(
        403,
        'fileNotDownloadable',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      ),
    )
  return { status: 200, body: file.content, type: file.mimeType }
}

export function updateFile(ask: DriveAsk): Answer {
  const { world, token, body, query, media } = ask
  const file = held(ask)
  mustBe(world, token, file, 'writer')
  if (
    body.trashed !== undefined &&
    body.trashed !== file.trashed &&
    !mayTrash(world, token.account.email, file)
  )
    mustBe(world, token, file, 'owner')
  const added = query.get('addParents')?.split(',') ?? []
  const removed = query.get('removeParents')?.split(',') ?? []
  const kept = file.parents.filter((id) => !removed.includes(id) && added.length === 0)
  for (const id of added) {
    const parent = driveFile(world, token, id, allDrives(ask))
    mustBe(world, token, parent, 'writer')
    if (parent.driveId !== file.driveId && !atLeast(world.roleOf(token.account.email, file), 'organizer'))
      mustBe(world, token, file, 'owner')
  }
  if (added.length > 1)
    throw new Ended(driveError(403, 'cannotAddParent', 'Increasing the number of parents is not allowed'))
  const app = file.appProperties[token.app] ?? {}
  const changed = world.put({
    ...file,
    ...described(body),
    name: body.name ?? file.name,
    parents: [...kept, ...added],
    appProperties: { ...file.appProperties, [token.app]: propertiesAfter(app, body.appProperties) },
    properties: propertiesAfter(file.properties, body.properties),
    modifiedTime: world.now(),
    ...(media === undefined ? {} : { content: media.content }),
  })
  const document = world.docs.get(file.id)
  if (document !== undefined && body.name !== undefined)
    world.docs.set(file.id, { ...document, title: body.name })
  return shown(ask, changed)
}

/** A copy has its folder, its words and its named ranges, not the app's marks. */
export function copyFile(ask: DriveAsk): Answer {
  const { world, token, body } = ask
  const file = held(ask)
  const { mimeType } = file
  const copy = makeFile(
    world,
    token,
    { name: `Copy of ${file.name}`, parents: file.parents, mimeType, ...body },
    allDrives(ask),
    file.content,
  )
  const document = world.docs.get(file.id)
  if (document !== undefined)
    world.docs.set(copy.id, { ...document, documentId: copy.id, title: copy.name, revision: 1 })
  return shown(ask, copy)
}

export function deleteFile(ask: DriveAsk): Answer {
  const file = held(ask)
  mustBe(ask.world, ask.token, file, file.driveId === undefined ? 'owner' : 'organizer')
  ask.world.delete(file.id)
  return { status: 204, body: '' }
}

const mostExported = 10 * 1_024 * 1_024

export function exportFile(ask: DriveAsk): Answer {
  const file = held(ask)
  const document = ask.world.docs.get(file.id)
  if (document === undefined)
    throw new Ended(driveError(403, 'fileNotExportable', 'Export only supports Docs Editors files.'))
  const type = ask.query.get('mimeType') ?? ''
  const body = exported(document, type)
  if (body === null)
    throw new Ended(driveError(400, 'badRequest', 'The requested conversion is not supported.'))
  if (Buffer.byteLength(body) > mostExported)
    throw new Ended(driveError(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.'))
  return { status: 200, body, type }
}

export function generateIds({ world, query }: DriveAsk): Answer {
  const count = Number(query.get('count') ?? 10)
  if (count < 1 || count > 1_000)
    throw new Ended(driveError(400, 'invalidParameter', 'Invalid value for count.'))
  const ids = Array.from({ length: count }, () => world.newId('2'))
  for (const id of ids) world.generatedIds.add(id)
  return { status: 200, body: { kind: 'drive#generatedIds', space: 'drive', ids } }
}

export function about({ world, token, query }: DriveAsk): Answer {
  if (!query.has('fields')) {
    const where = { locationType: 'parameter', location: 'fields' }
    throw new Ended(driveError(400, 'required', "The 'fields' parameter is required for this method.", where))
  }
  const { account } = token
  const limit = account.kind === 'person' ? '16106127360' : '0'
  const storageQuota = { limit, usage: '0', usageInDrive: '0', usageInDriveTrash: '0' }
  const user = userOf(world, account.email, account.email)
  return {
    status: 200,
    body: { kind: 'drive#about', user, storageQuota, canCreateDrives: account.kind === 'person' },
  }
}

export function drive({ world, token, path }: DriveAsk): Answer {
  const found = world.drives.get(path.driveId ?? '')
  if (found?.members[token.account.email] === undefined)
    throw new Ended(driveError(404, 'notFound', `Shared drive not found: ${path.driveId}`))
  return { status: 200, body: { kind: 'drive#drive', id: found.id, name: found.name } }
}

export function drives({ world, token }: DriveAsk): Answer {
  const mine = [...world.drives.values()].filter(({ members }) => members[token.account.email] !== undefined)
  const shownDrives = mine.map(({ id, name }) => ({ kind: 'drive#drive', id, name }))
  return { status: 200, body: { kind: 'drive#driveList', drives: shownDrives } }
}

const roles: readonly Role[] = ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer', 'owner']

export function createPermission(ask: DriveAsk): Answer {
  const { world, token, body } = ask
  const file = held(ask)
  mustBe(world, token, file, 'writer')
  const role = roles.find((known) => known === body.role)
  if (role === undefined || (body.type !== 'user' && body.type !== 'anyone'))
    throw new Ended(driveError(400, 'badRequest', 'The specified role or type is invalid or not supported.'))
  const id = world.newId('0')
  const address = body.emailAddress === undefined ? {} : { emailAddress: body.emailAddress }
  const permission = { id, type: body.type, role, ...address } as const
  world.put({ ...file, permissions: [...file.permissions, permission] })
  return { status: 200, body: permissionShape(permission) }
}

export function listPermissions(ask: DriveAsk): Answer {
  const file = held(ask)
  mustBe(ask.world, ask.token, file, 'writer')
  return {
    status: 200,
    body: { kind: 'drive#permissionList', permissions: file.permissions.map(permissionShape) },
  }
}
