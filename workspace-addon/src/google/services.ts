/**
 * What the add-on uses of Google, handed to it as an argument (nothing is read when the script loads: `onHomepage` may run
 * before anybody has given a permission). Narrow copies of the platform's own interfaces; `main.ts` hands in the real ones,
 * so that the compiler compares the two.
 */
export interface Services {
  /** Null where Google does not give them to an add-on of this kind. */
  documentProperties(): Properties | null
  /** What belongs to the person who acts, in every Doc. */
  userProperties(): Properties | null
  documentLock(): Lock | null
  utilities: Utilities
  session: Session
  identityToken(): string | null
  oauthToken(): string
  fetch(url: string, request: FetchRequest): FetchResponse
  /** The advanced services; undefined where the script was pushed without them. */
  docs: DocsService | undefined
  drive: DriveService | undefined
  document(): ActiveDocument | null
  now(): number
}

export interface Properties {
  getProperties(): { [key: string]: string }
  getProperty(key: string): string | null
  setProperties(properties: { [key: string]: string }, deleteAllOthers: boolean): unknown
  setProperty(key: string, value: string): unknown
  deleteProperty(key: string): unknown
}

export interface Lock {
  tryLock(timeoutInMillis: number): boolean
  releaseLock(): void
}

export interface Blob {
  getBytes(): number[]
  getDataAsString(): string
}

export interface Utilities {
  getUuid(): string
  base64Encode(data: number[]): string
  base64Decode(encoded: string): number[]
  base64DecodeWebSafe(encoded: string): number[]
  newBlob(data: number[] | string, contentType?: string, name?: string): Blob
  gzip(blob: Blob): Blob
  ungzip(blob: Blob): Blob
  sha256(text: string): number[]
  sleep(milliseconds: number): void
}

export interface Session {
  /** The address of the person who acts; empty where Google keeps it back. */
  email(): string
  locale(): string
  /** The zone for which the script was built. */
  scriptZone(): string
}

export interface FetchRequest {
  method: 'get' | 'post' | 'patch'
  contentType?: string
  headers: { [name: string]: string }
  payload?: string
  muteHttpExceptions: true
  followRedirects: false
}

export interface FetchResponse {
  getResponseCode(): number
  getContentText(): string
}

/**
 * `Docs.Documents`. Advanced services throw an error with Google's sentence; the status stands in its `details.code` or
 * in the sentence.
 */
export interface DocsService {
  get(documentId: string, options: object): unknown
  batchUpdate(body: object, documentId: string): unknown
}

/** `Drive.Files` (v3). `media` is null for a file without content of its own. */
export interface DriveService {
  create(file: object, media: Blob | null, options: object): unknown
  get(fileId: string, options: object): unknown
  update(file: object, fileId: string, media: Blob | null, options: object): unknown
  list(options: object): unknown
  generateIds(options: object): unknown
}

export interface ActiveDocument {
  getId(): string
  getName(): string
  /** The addresses of those who may edit; empty where Google keeps them back. */
  editors(): string[]
  /** Where the cursor stands: the index among the children of the body, and the tab; null where there is none. */
  cursor(): { tab: string | null; child: number } | null
}
