import { driveFile, mustBe } from './access'
import { driveError, Ended } from './answer'
import { type DriveFile, mime, newFile, type Token, type World } from './world'

/** What a client may say of a file. */
export interface FileBody {
  readonly id?: string
  readonly name?: string
  readonly mimeType?: string
  readonly parents?: readonly string[]
  readonly description?: string
  readonly trashed?: boolean
  readonly appProperties?: Readonly<Record<string, string | null>>
  readonly properties?: Readonly<Record<string, string | null>>
}

const noStorage =
  'Service Accounts do not have storage quota. Leverage shared drives (https://developers.google.com/workspace/drive/api/guides/about-shareddrives), or use OAuth delegation (http://support.google.com/a/answer/7281227) instead.'

/** Makes a file as `files.create` does; native Docs take no id of the client's. */
export function makeFile(
  world: World,
  token: Token,
  body: FileBody,
  allDrives: boolean,
  content?: string,
): DriveFile {
  const { account, app } = token
  const { mimeType = content === undefined ? 'application/octet-stream' : 'text/plain' } = body
  const parents = body.parents ?? []
  if (parents.length > 1)
    throw new Ended(
      driveError(403, 'multipleParentsNotSupported', 'A file cannot have more than one parent.'),
    )
  const [parentId = world.rootOf(account.email)] = parents
  const parent = driveFile(world, token, parentId, allDrives)
  if (parent.mimeType !== mime.folder)
    throw new Ended(driveError(403, 'parentNotAFolder', 'The specified parent is not a folder.'))
  mustBe(world, token, parent, 'writer')
  if (account.kind === 'service-account' && parent.driveId === undefined)
    throw new Ended(driveError(403, 'storageQuotaExceeded', noStorage, { domain: 'usageLimits' }))
  const now = world.now()
  const id = body.id === undefined ? world.newId() : presetId(world, body.id, mimeType)
  const owner = { id: 'owner', type: 'user' as const, role: 'owner' as const, emailAddress: account.email }
  return world.put({
    ...newFile(id, body.name ?? 'Untitled', mimeType, now),
    ...described(body),
    parents: [parent.id],
    appProperties: { [app]: propertiesAfter({}, body.appProperties) },
    properties: propertiesAfter({}, body.properties),
    permissions: parent.driveId === undefined ? [owner] : [],
    openedBy: [app],
    ...(parent.driveId === undefined ? {} : { driveId: parent.driveId }),
    ...(content === undefined ? {} : { content }),
  })
}

function presetId(world: World, id: string, mimeType: string): string {
  if (mimeType.startsWith('application/vnd.google-apps.') && mimeType !== mime.folder) {
    const sentence = 'Generated IDs are not supported for Docs Editors formats.'
    throw new Ended(driveError(400, 'generatedIdNotSupported', sentence))
  }
  if (world.file(id) !== undefined)
    throw new Ended(driveError(409, 'fileIdInUse', 'A file already exists with the provided ID.'))
  if (!world.generatedIds.has(id))
    throw new Ended(driveError(400, 'invalid', 'The provided file ID is not usable.'))
  return id
}

export function described({ description, trashed }: FileBody): Partial<DriveFile> {
  return {
    ...(description === undefined ? {} : { description }),
    ...(trashed === undefined ? {} : { trashed }),
  }
}

/** Patch of properties: null takes one away. At most 30 of one app, 124 bytes each with its key. */
export function propertiesAfter(
  held: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | null>> = {},
): Readonly<Record<string, string>> {
  const next = { ...held }
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete next[key]
    else next[key] = value
    if (Buffer.byteLength(`${key}${value ?? ''}`) > 124)
      throw new Ended(
        driveError(403, 'propertyTooLong', 'A property may have at most 124 bytes with its key.'),
      )
  }
  if (Object.keys(next).length > 30)
    throw new Ended(
      driveError(403, 'propertyCountExceeded', 'A file may have at most 30 properties of one app.'),
    )
  return next
}
