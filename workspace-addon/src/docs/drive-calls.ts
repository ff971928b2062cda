import { type DocId, docId, once } from '@roundtable/core'
import * as z from 'zod/mini'
import type { Services } from '../google/services'
import type { Ask, Called, Caller } from './call'

/** What Drive says of a file that is open to us. */
export interface DriveFile {
  id: DocId
  trashed: boolean
  /** Whether the person may change it, or put something into it. */
  writable: boolean
  /** Whether it belongs to a shared drive. */
  shared: boolean
  parent: DocId | null
  /** The addresses that it is shared with by name; null for who may not know. */
  people: readonly string[] | null
  madeAt: number
}

export interface DriveCalls {
  file(id: DocId): Called<DriveFile>
  /** Makes an empty Doc. Done twice it makes two: choose one by compare and set, and bin the other. */
  makeDoc(doc: { name: string; folder: DocId | null; marks: Readonly<Record<string, string>> }): Called<DocId>
  /** An id for a folder that is made later. */
  freshFolderId(): Called<DocId>
  /** Makes the folder of that id, once however often it is done; then it `exists`. */
  makeFolder(folder: { id: DocId; name: string; parent: DocId | null }): Called<null>
  bin(file: DocId): Called<null>
  /** Files that carry this mark of ours and are not in the bin. */
  marked(mark: string, value: string): Called<readonly DriveFile[]>
  /** Lets somebody write in a file, and in what lies in it. Google tells them nothing. */
  share(file: DocId, email: string): Called<null>
  /** The Doc as Markdown, which alone tells which boxes are ticked. */
  markdown(doc: DocId): Called<string>
}

const address = 'https://www.googleapis.com/drive/v3/files'
const mime = {
  doc: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
} as const

const fields =
  'id,mimeType,trashed,driveId,parents,createdTime,capabilities(canEdit,canAddChildren),permissions(emailAddress)'
const everywhere = { supportsAllDrives: true }

const answer = once(() =>
  z.object({
    id: docId,
    mimeType: z.string(),
    trashed: z.optional(z.boolean()),
    driveId: z.optional(z.string()),
    parents: z.optional(z.array(docId)),
    createdTime: z.optional(z.string()),
    capabilities: z.optional(
      z.object({ canEdit: z.optional(z.boolean()), canAddChildren: z.optional(z.boolean()) }),
    ),
    permissions: z.optional(z.array(z.object({ emailAddress: z.optional(z.string()) }))),
  }),
)

function fileOf(data: z.infer<ReturnType<typeof answer>>): DriveFile {
  const { id, mimeType, trashed, driveId, parents, createdTime, capabilities, permissions } = data
  const may = mimeType === mime.folder ? capabilities?.canAddChildren : capabilities?.canEdit
  return {
    id,
    trashed: trashed ?? false,
    writable: may ?? false,
    shared: driveId !== undefined,
    parent: parents?.[0] ?? null,
    people: permissions?.flatMap(({ emailAddress }) => emailAddress?.toLowerCase() ?? []) ?? null,
    madeAt: createdTime === undefined ? 0 : Date.parse(createdTime),
  }
}

/** Reads what an answer holds; one that we cannot read is as good as none. */
function read<A, B>(called: Called<unknown>, shape: z.ZodMiniType<A>, use: (data: A) => B): Called<B> {
  if (called.kind !== 'done') return called
  const parsed = shape.safeParse(called.value)
  return parsed.success ? { kind: 'done', value: use(parsed.data) } : { kind: 'refused', reason: 'rejected' }
}

const named = once(() => z.object({ id: docId }))
const anything = once(() => z.unknown())

/** Drive v3, by the few calls that filing needs. Everything also works in shared drives. */
export function createDriveCalls(call: Caller, service: Services['drive']): DriveCalls {
  const at = (path: string, options: object): Pick<Ask, 'url'> => {
    const query = Object.entries(options).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    return { url: `${address}${path}?${query.join('&')}` }
  }
  const make = (kind: Ask['kind'], file: object) => {
    const options = { ...everywhere, fields: 'id' }
    const advanced = service && (() => service.create(file, null, options))
    return call({ kind, advanced, method: 'post', ...at('', options), body: file })
  }
  const within = (parent: DocId | null) => (parent === null ? {} : { parents: [parent] })

  return {
    file(id) {
      const options = { ...everywhere, fields }
      const advanced = service && (() => service.get(id, options))
      return read(call({ kind: 'read', advanced, method: 'get', ...at(`/${id}`, options) }), answer(), fileOf)
    },
    makeDoc({ name, folder, marks }) {
      const file = { name, mimeType: mime.doc, appProperties: marks, ...within(folder) }
      return read(make('write', file), named(), ({ id }) => id)
    },
    freshFolderId() {
      const options = { count: 1, space: 'drive' }
      const advanced = service && (() => service.generateIds(options))
      const called = call({ kind: 'read', advanced, method: 'get', ...at('/generateIds', options) })
      return read(called, z.object({ ids: z.tuple([docId]) }), ({ ids: [id] }) => id)
    },
    // Its id is chosen, so that making it again finds it there: the call may be repeated.
    makeFolder: ({ id, name, parent }) =>
      read(make('read', { id, name, mimeType: mime.folder, ...within(parent) }), anything(), () => null),
    bin(id) {
      const options = { ...everywhere, fields: 'id' }
      const body = { trashed: true }
      const advanced = service && (() => service.update(body, id, null, options))
      const called = call({ kind: 'read', advanced, method: 'patch', ...at(`/${id}`, options), body })
      return read(called, anything(), () => null)
    },
    marked(mark, value) {
      const q = `appProperties has { key='${mark}' and value='${value}' } and trashed = false`
      const options = { ...everywhere, includeItemsFromAllDrives: true, q, fields: `files(${fields})` }
      const advanced = service && (() => service.list(options))
      const called = call({ kind: 'read', advanced, method: 'get', ...at('', options) })
      return read(called, z.object({ files: z.optional(z.array(answer())) }), ({ files = [] }) =>
        files.map(fileOf),
      )
    },
    share(id, emailAddress) {
      const options = { ...everywhere, sendNotificationEmail: false, fields: 'id' }
      const body = { type: 'user', role: 'writer', emailAddress }
      const ask = at(`/${id}/permissions`, options)
      // Sharing again is no second sharing; `Drive.Files` itself cannot share.
      return read(
        call({ kind: 'read', advanced: undefined, method: 'post', ...ask, body }),
        anything(),
        () => null,
      )
    },
    markdown(id) {
      // The advanced service gives nothing for an export.
      const ask = at(`/${id}/export`, { mimeType: 'text/markdown' })
      return read(
        call({ kind: 'read', advanced: undefined, method: 'get', text: true, ...ask }),
        z.string(),
        (text) => text,
      )
    },
  }
}
