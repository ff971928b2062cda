import { type DocModel, newDocument, type Unsettled } from './doc-model/document'
import type { SignIns } from './oauth'
import { type DriveFile, mime, newFile, type Role, type World } from './world'

/** Where a new file lies, whose it is and who may open it. */
export interface Placing {
  readonly name?: string
  readonly owner?: string
  readonly folder?: string
  /** Roles by address. */
  readonly shared?: Readonly<Record<string, Role>>
  /** Apps that a person picked the file with. */
  readonly openedBy?: readonly string[]
}

/** What a school does in its own browser before and between our calls. */
export function createSetUp(world: World, signIns: SignIns, unsettled: Unsettled) {
  function change(id: string, patch: (file: DriveFile) => Partial<DriveFile>): DriveFile {
    const file = world.file(id)
    if (file === undefined) throw new Error(`no file ${id}`)
    return world.put({ ...file, ...patch(file) })
  }

  function place(
    mimeType: string,
    { name = 'Untitled', owner, folder, shared = {}, openedBy = [] }: Placing,
  ): DriveFile {
    const parent = folder ?? (owner === undefined ? undefined : world.rootOf(owner))
    const driveId = parent === undefined ? undefined : world.file(parent)?.driveId
    const owned =
      owner === undefined || driveId !== undefined ? [] : [{ email: owner, role: 'owner' as const }]
    const others = Object.entries(shared).map(([email, role]) => ({ email, role }))
    return world.put({
      ...newFile(world.newId(), name, mimeType, world.now()),
      parents: parent === undefined ? [] : [parent],
      permissions: [...owned, ...others].map(({ email, role }) => ({
        id: email,
        type: 'user',
        role,
        emailAddress: email,
      })),
      openedBy,
      ...(driveId === undefined ? {} : { driveId }),
    })
  }

  return {
    addPerson(email: string, name = email): void {
      world.accounts.set(email, { email, name, kind: 'person' })
    },
    /** A service account and the public half of its key, as PEM. Its app is its address. */
    addServiceAccount(email: string, publicKey: string): void {
      world.accounts.set(email, { email, name: email, kind: 'service-account' })
      signIns.serviceKeys.set(email, publicKey)
    },
    /** A person's standing consent to an OAuth client. */
    addConsent(of: {
      email: string
      clientId: string
      clientSecret: string
      refreshToken: string
      scopes: readonly string[]
    }): void {
      signIns.clients.set(of.clientId, of.clientSecret)
      signIns.refreshTokens.set(of.refreshToken, of)
    },
    /** A shared drive; its id is also the id of its top folder. */
    addDrive(name: string, members: Readonly<Record<string, Role>>): string {
      const id = world.newId('0')
      world.drives.set(id, { id, name, members })
      world.put({ ...newFile(id, name, mime.folder, world.now()), driveId: id })
      return id
    },
    addFolder: (placing: Placing): string => place(mime.folder, placing).id,
    /** A Doc; `document` gives its content, under the id that it gets here. */
    addDoc(placing: Placing, document: DocModel = newDocument('', placing.name, unsettled)): string {
      const { id, name } = place(mime.doc, placing)
      world.docs.set(id, { ...document, documentId: id, title: name })
      return id
    },
    share(id: string, email: string, role: Role): void {
      change(id, ({ permissions }) => ({
        permissions: [
          ...permissions.filter(({ emailAddress }) => emailAddress !== email),
          { id: email, type: 'user', role, emailAddress: email },
        ],
      }))
    },
    unshare(id: string, email: string): void {
      change(id, ({ permissions }) => ({
        permissions: permissions.filter(({ emailAddress }) => emailAddress !== email),
      }))
    },
    /** A person picks a file with an app: drive.file opens it from now on, not what lies in it. */
    pick(id: string, app: string): void {
      change(id, ({ openedBy }) => ({ openedBy: [...new Set([...openedBy, app])] }))
    },
    move(id: string, folder: string): void {
      change(id, () => ({ parents: [folder] }))
    },
    /** Drive.file opens it to the app no more. */
    close(id: string, app: string): void {
      change(id, ({ openedBy }) => ({ openedBy: openedBy.filter((other) => other !== app) }))
    },
    throwAway(id: string, trashed = true): void {
      change(id, () => ({ trashed }))
    },
    deleteForever: (id: string): void => world.delete(id),
    /** A file as Google holds it. */
    file: (id: string): DriveFile | undefined => world.file(id),
    files: (): readonly DriveFile[] => world.files(),
    /** Every token that was given out dies at once. */
    revokeTokens: (): void => world.tokens.clear(),
  }
}
