import { docsError, driveError, Ended } from './answer'
import { driveDiscovery } from './discovery'
import { atLeast, type DriveFile, mime, type Token, type World } from './world'

type Json = Readonly<Record<string, unknown>>

/** A file as Drive tells it, with every field that the double knows. */
export function shapeOf(world: World, { account, app }: Token, file: DriveFile, pages: string): Json {
  const role = world.roleOf(account.email, file)
  const writer = atLeast(role, 'writer')
  const owners = file.permissions.filter((held) => held.role === 'owner')
  const kind = file.mimeType === mime.doc ? 'document' : 'file'
  const properties = file.appProperties[app] ?? {}
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    parents: file.parents,
    trashed: isTrashed(world, file),
    explicitlyTrashed: file.trashed,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    ...(Object.keys(properties).length > 0 ? { appProperties: properties } : {}),
    ...(Object.keys(file.properties).length > 0 ? { properties: file.properties } : {}),
    ...(file.driveId === undefined ? { ownedByMe: role === 'owner' } : { driveId: file.driveId }),
    ...(owners.length > 0
      ? { owners: owners.map(({ emailAddress = '' }) => userOf(world, emailAddress, account.email)) }
      : {}),
    isAppAuthorized: file.openedBy.includes(app),
    webViewLink:
      file.mimeType === mime.folder
        ? `${pages}/drive/folders/${file.id}`
        : `${pages}/${kind}/d/${file.id}/edit?usp=drivesdk`,
    capabilities: {
      canEdit: writer,
      canAddChildren: writer && file.mimeType === mime.folder,
      canTrash: mayTrash(world, account.email, file),
      canRename: writer,
      canComment: atLeast(role, 'commenter'),
      canShare: writer,
    },
    ...(writer ? { permissions: file.permissions.map(permissionShape) } : {}),
    ...(file.content === undefined ? {} : { size: String(Buffer.byteLength(file.content)) }),
  }
}

/** In one's own Drive only the owner throws away, in a shared drive who manages its content: to write is not enough. */
export function mayTrash(world: World, email: string, file: DriveFile): boolean {
  return atLeast(world.roleOf(email, file), file.driveId === undefined ? 'owner' : 'fileOrganizer')
}

/** In the bin itself, or within a folder that is. */
export function isTrashed(world: World, file: DriveFile): boolean {
  return (
    file.trashed ||
    file.parents.some((id) => {
      const parent = world.file(id)
      return parent !== undefined && isTrashed(world, parent)
    })
  )
}

export function permissionShape({ id, type, role, emailAddress }: DriveFile['permissions'][number]): Json {
  return { kind: 'drive#permission', id, type, role, ...(emailAddress === undefined ? {} : { emailAddress }) }
}

export function userOf(world: World, email: string, me: string): Json {
  const displayName = world.accounts.get(email)?.name ?? email
  return { kind: 'drive#user', displayName, me: email === me, permissionId: 'owner', emailAddress: email }
}

/** Only what `fields` names, as Google's partial answers do: `id,files(id,name),capabilities/canEdit` or `*`. */
export function selected(value: unknown, fields: string): unknown {
  return pick(value, parseFields(fields))
}

interface Wanted {
  readonly [name: string]: Wanted
}

function parseFields(fields: string): Wanted {
  let at = 0
  const list = (): Wanted => {
    const wanted: Record<string, Wanted> = {}
    for (;;) {
      const [name = ''] = /^[\w*/ ]*/.exec(fields.slice(at)) ?? []
      if (name.trim() === '') throw invalidFields(fields)
      at += name.length
      const inner = fields[at] === '(' ? nested() : {}
      const path = name.trim().split('/')
      const leaf = path.reduceRight<Wanted>((held, part) => ({ [part]: held }), inner)
      for (const [key, held] of Object.entries(leaf)) wanted[key] = { ...wanted[key], ...held }
      if (fields[at] !== ',') return wanted
      at++
    }
  }
  const nested = (): Wanted => {
    at++
    const held = list()
    if (fields[at] !== ')') throw invalidFields(fields)
    at++
    return held
  }
  const wanted = list()
  if (at !== fields.length) throw invalidFields(fields)
  return wanted
}

function invalidFields(fields: string): Ended {
  const where = { locationType: 'parameter', location: 'fields' }
  return new Ended(driveError(400, 'invalidParameter', `Invalid field selection ${fields}`, where))
}

function pick(value: unknown, wanted: Wanted): unknown {
  if (Object.keys(wanted).length === 0 || '*' in wanted) return value
  if (Array.isArray(value)) return value.map((item) => pick(item, wanted))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const held = wanted[key]
      return held === undefined ? [] : [[key, pick(inner, held)]]
    }),
  )
}

/** Refuses a selection of fields that the answer's description does not have. */
export function checkFields(schema: string, fields: string): void {
  const known = driveDiscovery.schemas[schema]?.properties ?? {}
  for (const name of Object.keys(parseFields(fields)))
    if (name !== '*' && known[name] === undefined) throw invalidFields(name)
}

/** The same for Docs, whose sentence is another. */
export function docsSelected(value: unknown, fields: string): unknown {
  try {
    return selected(value, fields)
  } catch {
    throw new Ended(docsError(400, 'INVALID_ARGUMENT', `Invalid field selection ${fields}`))
  }
}
