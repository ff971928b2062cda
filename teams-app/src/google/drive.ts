import { type DocId, docId } from '@roundtable/core'
import { drive, type drive_v3 } from 'googleapis/build/src/apis/drive'
import * as z from 'zod'
import { type Caller, callOptions } from './calls'
import type { GoogleOutcome } from './outcome'

const kinds = {
  doc: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
} as const

/** What Drive says of a file. */
export interface DriveFile {
  id: DocId
  name: string
  kind: keyof typeof kinds | 'other'
  trashed: boolean
  /** Whether we may change it, or put something into it. */
  writable: boolean
  /** Whether it lies in a shared drive, which the files then belong to. */
  shared: boolean
  madeAt: number
}

/** A Doc as it is made. `marks` are ours alone: they find what we made and nobody uses. */
export interface NewDoc {
  name: string
  folder: DocId | null
  marks: Readonly<Record<string, string>>
}

export interface DriveApi {
  get(file: DocId): Promise<GoogleOutcome<DriveFile>>
  /** Makes an empty Doc. Done twice it makes two: choose one by compare and set, and bin the other. */
  makeDoc(doc: NewDoc): Promise<GoogleOutcome<DocId>>
  /** An id for a folder that is made later. */
  freshFolderId(): Promise<GoogleOutcome<DocId>>
  /** Makes the folder of that id, once however often it is done. */
  makeFolder(folder: { id: DocId; name: string; parent: DocId | null }): Promise<GoogleOutcome<null>>
  /** The Doc as Markdown, which alone tells which boxes are ticked. */
  markdown(doc: DocId): Promise<GoogleOutcome<string>>
  bin(file: DocId): Promise<GoogleOutcome<null>>
  /** Files that carry this mark of ours and are not in the bin. */
  marked(mark: string, value: string): Promise<GoogleOutcome<readonly DriveFile[]>>
}

const fields = 'id,name,mimeType,trashed,driveId,createdTime,capabilities(canEdit,canAddChildren)'

const answer = z.object({
  id: docId,
  name: z.string(),
  mimeType: z.string(),
  trashed: z.boolean().optional(),
  driveId: z.string().nullish(),
  createdTime: z.iso.datetime().optional(),
  capabilities: z
    .object({ canEdit: z.boolean().nullish(), canAddChildren: z.boolean().nullish() })
    .optional(),
})

function fileOf(data: drive_v3.Schema$File): DriveFile | null {
  const read = answer.safeParse(data)
  if (!read.success) return null
  const { id, name, mimeType, trashed, driveId, createdTime, capabilities } = read.data
  const kind = mimeType === kinds.doc ? 'doc' : mimeType === kinds.folder ? 'folder' : 'other'
  const may = kind === 'folder' ? capabilities?.canAddChildren : capabilities?.canEdit
  return {
    id,
    name,
    kind,
    trashed: trashed ?? false,
    writable: may ?? false,
    shared: driveId != null,
    madeAt: createdTime === undefined ? 0 : Date.parse(createdTime),
  }
}

/** Reads what an answer holds; one that we cannot read is as good as none. */
function read<A, B>(outcome: GoogleOutcome<A>, use: (data: A) => B | null): GoogleOutcome<B> {
  if (outcome.kind !== 'done') return outcome
  const value = use(outcome.value)
  return value === null ? { kind: 'refused', reason: 'rejected' } : { kind: 'done', value }
}

/** An id as Google gives it, or null. */
function idOf(id: unknown): DocId | null {
  const parsed = docId.safeParse(id)
  return parsed.success ? parsed.data : null
}

/** Drive v3, by the few calls that filing needs. Everything also works in shared drives. */
export function createDriveApi(of: { call: Caller; apiUrl: string | null; fetch: typeof fetch }): DriveApi {
  const { call } = of
  const { files } = drive({ version: 'v3', ...callOptions(of) })
  const everywhere = { supportsAllDrives: true }
  const made = (
    kind: 'write' | 'read',
    requestBody: drive_v3.Schema$File,
  ): Promise<GoogleOutcome<drive_v3.Schema$File>> =>
    call(kind, (headers) => files.create({ ...everywhere, fields: 'id', requestBody }, { headers }))

  return {
    get: async (fileId) =>
      read(
        await call('read', (headers) => files.get({ ...everywhere, fileId, fields }, { headers })),
        fileOf,
      ),
    makeDoc: async ({ name, folder, marks }) => {
      const parents = folder === null ? {} : { parents: [folder] }
      const doc = { name, mimeType: kinds.doc, appProperties: { ...marks }, ...parents }
      return read(await made('write', doc), ({ id }) => idOf(id))
    },
    freshFolderId: async () =>
      read(
        await call('read', (headers) => files.generateIds({ count: 1, space: 'drive' }, { headers })),
        ({ ids }) => idOf(ids?.[0]),
      ),
    makeFolder: async ({ id, name, parent }) => {
      const parents = parent === null ? {} : { parents: [parent] }
      // Its id is chosen, so that making it again finds it there: the call may be repeated.
      const outcome = await made('read', { id, name, mimeType: kinds.folder, ...parents })
      const there = outcome.kind === 'refused' && outcome.reason === 'exists'
      if (outcome.kind !== 'done' && !there) return outcome
      return { kind: 'done', value: null }
    },
    markdown: async (fileId) =>
      read(
        await call('read', (headers) =>
          files.export({ fileId, mimeType: 'text/markdown' }, { headers, responseType: 'text' }),
        ),
        (data) => (typeof data === 'string' ? data : null),
      ),
    bin: async (fileId) => {
      const requestBody = { trashed: true }
      const outcome = await call('read', (headers) =>
        files.update({ ...everywhere, fileId, fields: 'id', requestBody }, { headers }),
      )
      return outcome.kind === 'done' ? { kind: 'done', value: null } : outcome
    },
    marked: async (mark, value) => {
      const q = `appProperties has { key='${plain(mark)}' and value='${plain(value)}' } and trashed = false`
      const outcome = await call('read', (headers) =>
        files.list(
          { ...everywhere, includeItemsFromAllDrives: true, q, pageSize: 100, fields: `files(${fields})` },
          { headers },
        ),
      )
      return read(outcome, ({ files: found }) => (found ?? []).flatMap((file) => fileOf(file) ?? []))
    },
  }
}

/** Marks are ids of ours; anything that could end the quotation is left out. */
function plain(text: string): string {
  return text.replace(/[^\w:.@~-]/g, '')
}
