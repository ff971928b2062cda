import { docsError, driveError, Ended, fileNotFound } from './answer'
import { atLeast, type DriveFile, type Role, type Token, type World } from './world'

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`

function has(token: Token, ...names: readonly string[]): boolean {
  return names.some((name) => token.scopes.includes(scope(name)))
}

/** A file for a Drive call, or the 404 that Drive gives for "not there", "not yours" and "not opened with this app". */
export function driveFile(world: World, token: Token, id: string, supportsAllDrives: boolean): DriveFile {
  const file = world.file(id === 'root' ? world.rootOf(token.account.email) : id)
  if (file === undefined || !seesInDrive(world, token, file)) throw new Ended(fileNotFound(id))
  if (file.driveId !== undefined && !supportsAllDrives) throw new Ended(fileNotFound(id))
  return file
}

/** Whether Drive shows a file to this token: by the person's rights, and under drive.file only what the app opened. */
export function seesInDrive(world: World, token: Token, file: DriveFile): boolean {
  if (world.roleOf(token.account.email, file) === null) return false
  const ownRoot = file.id === world.rootOf(token.account.email)
  return has(token, 'drive', 'drive.readonly') || file.openedBy.includes(token.app) || ownRoot
}

/** Refuses what a person's role does not allow. */
export function mustBe(world: World, token: Token, file: DriveFile, wanted: Role): void {
  if (atLeast(world.roleOf(token.account.email, file), wanted)) return
  const sentence = 'The user does not have sufficient permissions for this file.'
  throw new Ended(driveError(403, 'insufficientFilePermissions', sentence))
}

/**
 * A Doc for a Docs call: 403 when the person may not, 404 when the app may not (it sees only what it opened under
 * drive.file) or nothing is there.
 */
export function docFile(world: World, token: Token, id: string, wanted: Role): DriveFile {
  const file = world.file(id)
  const notFound = new Ended(docsError(404, 'NOT_FOUND', 'Requested entity was not found.'))
  if (file === undefined || !world.docs.has(id)) throw notFound
  const byScope =
    has(token, 'documents', 'drive') ||
    (wanted === 'reader' && has(token, 'documents.readonly', 'drive.readonly'))
  if (!byScope && !file.openedBy.includes(token.app)) throw notFound
  if (!atLeast(world.roleOf(token.account.email, file), wanted))
    throw new Ended(docsError(403, 'PERMISSION_DENIED', 'The caller does not have permission'))
  return file
}
