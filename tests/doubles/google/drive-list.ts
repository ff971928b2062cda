import { seesInDrive } from './access'
import { type Answer, driveError, Ended } from './answer'
import { queryOf } from './drive-query'
import { isTrashed, shapeOf } from './drive-shape'
import type { DriveFile, Token, World } from './world'

/** `files.list`: what the search index knows, which may be behind (GOOGLE.md "not read-after-write consistent"). */
export function listFiles(world: World, token: Token, query: URLSearchParams, pages: string): Answer {
  const everywhere = query.get('includeItemsFromAllDrives') === 'true'
  checkDrives(query, everywhere)
  const driveId = query.get('driveId')
  const matches = queryOf(query.get('q') || 'trashed = true or trashed = false')
  const found = world.files().filter((file) => {
    const known = world.indexed(file.id)
    if (known === undefined || !seesInDrive(world, token, file) || file.parents.length === 0) return false
    if (file.driveId !== undefined && !everywhere) return false
    if (driveId !== null && file.driveId !== driveId) return false
    const appProperties = known.appProperties[token.app] ?? {}
    return matches({ ...known, appProperties, trashed: isTrashed(world, known) })
  })
  const size = Number(query.get('pageSize') ?? 100)
  if (size < 1 || size > 1_000)
    throw new Ended(driveError(400, 'invalidParameter', 'Invalid value for pageSize.'))
  const start = Number(query.get('pageToken') ?? 0)
  if (Number.isNaN(start))
    throw new Ended(driveError(400, 'invalid', 'Invalid Value', { location: 'pageToken' }))
  const page = sorted(found, query.get('orderBy')).slice(start, start + size)
  const more = start + size < found.length ? { nextPageToken: String(start + size) } : {}
  const files = page.map((file) => shapeOf(world, token, file, pages))
  return { status: 200, body: { kind: 'drive#fileList', incompleteSearch: false, ...more, files } }
}

function checkDrives(query: URLSearchParams, everywhere: boolean): void {
  const refuse = (sentence: string) => {
    throw new Ended(driveError(403, 'teamDrivesParameterCombinationUnsupported', sentence))
  }
  if (everywhere && query.get('supportsAllDrives') !== 'true')
    refuse('The includeItemsFromAllDrives parameter requires the supportsAllDrives parameter.')
  if (query.get('corpora') === 'drive' && !query.has('driveId'))
    refuse('The driveId parameter must be specified if and only if corpora is set to drive.')
  if (query.has('driveId') && query.get('corpora') !== 'drive')
    refuse('The driveId parameter must be specified if and only if corpora is set to drive.')
  if (query.get('corpora') === 'drive' && !everywhere)
    refuse('The includeItemsFromAllDrives parameter must be set to true when corpora is set to drive.')
}

function sorted(files: readonly DriveFile[], orderBy: string | null): readonly DriveFile[] {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map((key) => key.trim())
  return files.toSorted((a, b) => {
    for (const key of keys) {
      const [field = '', direction] = key.split(' ')
      const order = compared(a, b, field)
      if (order !== 0) return direction === 'desc' ? -order : order
    }
    return 0
  })
}

function compared(a: DriveFile, b: DriveFile, field: string): number {
  if (field === 'createdTime' || field === 'modifiedTime') return a[field] - b[field]
  if (field === 'name' || field === 'name_natural') return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
  if (field === 'folder')
    return Number(b.mimeType.endsWith('.folder')) - Number(a.mimeType.endsWith('.folder'))
  throw new Ended(driveError(400, 'invalid', `Invalid sort key: ${field}`, { location: 'orderBy' }))
}
