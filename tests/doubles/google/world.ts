import type { DocModel } from './doc-model/document'

export const mime = {
  doc: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
} as const

export type Role = 'reader' | 'commenter' | 'writer' | 'fileOrganizer' | 'organizer' | 'owner'

const ranks: readonly Role[] = ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer', 'owner']

export interface Permission {
  readonly id: string
  readonly type: 'user' | 'anyone' | 'domain' | 'group'
  readonly role: Role
  readonly emailAddress?: string
}

export interface DriveFile {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly parents: readonly string[]
  readonly trashed: boolean
  readonly createdTime: number
  readonly modifiedTime: number
  /** By app: nobody else's app sees them. */
  readonly appProperties: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly properties: Readonly<Record<string, string>>
  readonly description?: string
  readonly permissions: readonly Permission[]
  /** Apps that made the file or that a person picked it with: what drive.file opens. */
  readonly openedBy: readonly string[]
  /** The shared drive that it belongs to. */
  readonly driveId?: string
  /** Of files that are no Docs. */
  readonly content?: string
}

export interface SharedDrive {
  readonly id: string
  readonly name: string
  readonly members: Readonly<Record<string, Role>>
}

export interface Account {
  readonly email: string
  readonly name: string
  readonly kind: 'person' | 'service-account'
}

export interface Token {
  readonly account: Account
  /** OAuth client or service account: who asks. */
  readonly app: string
  readonly scopes: readonly string[]
  readonly expires: number
}

/** All that Google holds. */
export class World {
  readonly accounts = new Map<string, Account>()
  readonly tokens = new Map<string, Token>()
  readonly docs = new Map<string, DocModel>()
  readonly drives = new Map<string, SharedDrive>()
  readonly generatedIds = new Set<string>()
  private readonly held = new Map<string, DriveFile>()
  /** What the search index may still believe of a file. */
  private readonly past = new Map<string, { at: number; file: DriveFile }[]>()
  private ids = 0

  constructor(
    readonly now: () => number,
    readonly searchLagMs: () => number,
  ) {}

  newId(prefix = '1'): string {
    const count = String(++this.ids).padStart(6, '0')
    return `${prefix}${count}dRiVe-${'AbCdEfGhIjKlMnOpQrStUvWxYz'.slice(0, 32 - prefix.length - 12)}`
  }

  file(id: string): DriveFile | undefined {
    return this.held.get(id)
  }

  files(): readonly DriveFile[] {
    return [...this.held.values()]
  }

  put(file: DriveFile): DriveFile {
    this.held.set(file.id, file)
    const past = this.past.get(file.id) ?? []
    past.push({ at: this.now(), file })
    this.past.set(file.id, past)
    return file
  }

  delete(id: string): void {
    this.held.delete(id)
    this.docs.delete(id)
  }

  /** A file as search knows it; undefined while search does not know it yet. */
  indexed(id: string): DriveFile | undefined {
    const until = this.now() - this.searchLagMs()
    return this.past.get(id)?.findLast(({ at }) => at <= until)?.file
  }

  /** What somebody may do with a file by name, by its folder or by its shared drive; null for nothing. */
  roleOf(email: string, file: DriveFile): Role | null {
    const own = file.permissions
      .filter(({ type, emailAddress }) => type === 'anyone' || emailAddress === email)
      .map(({ role }) => role)
    const drive = file.driveId === undefined ? undefined : this.drives.get(file.driveId)?.members[email]
    const above = file.parents.flatMap((id) => {
      const parent = this.file(id)
      const role = parent === undefined ? null : this.roleOf(email, parent)
      return role === null
        ? []
        : [role === 'owner' && file.driveId === undefined ? ('writer' as const) : role]
    })
    const all = [...own, ...(drive === undefined ? [] : [drive]), ...above]
    return ranks.findLast((role) => all.includes(role)) ?? null
  }

  /** The top of an account's own Drive. */
  rootOf(email: string): string {
    const id = `0A-root-of-${email.replace(/\W/g, '-')}`
    if (this.file(id) === undefined)
      this.put({
        ...newFile(id, 'My Drive', mime.folder, this.now()),
        permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: email }],
      })
    return id
  }
}

/** Whether a role is at least another one. */
export function atLeast(role: Role | null, wanted: Role): boolean {
  return role !== null && ranks.indexOf(role) >= ranks.indexOf(wanted)
}

/** A file with nothing set. */
export function newFile(id: string, name: string, mimeType: string, now: number): DriveFile {
  return {
    id,
    name,
    mimeType,
    parents: [],
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    appProperties: {},
    properties: {},
    permissions: [],
    openedBy: [],
  }
}
