/** One request as it came over the wire. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What goes back; a text `body` is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that ends a call at once. */
export class Ended extends Error {
  constructor(readonly answer: Answer) {
    super(JSON.stringify(answer.body))
  }
}

/** The old form of an error, which Drive uses. */
export function driveError(
  code: number,
  reason: string,
  message: string,
  more: { domain?: string; locationType?: string; location?: string } = {},
): Answer {
  const { domain = 'global', ...where } = more
  return { status: code, body: { error: { code, message, errors: [{ message, domain, reason, ...where }] } } }
}

/** The new form, which Docs uses. */
export function docsError(
  code: number,
  status: string,
  message: string,
  details?: readonly unknown[],
): Answer {
  return { status: code, body: { error: { code, message, status, ...(details ? { details } : {}) } } }
}

export function fileNotFound(fileId: string): Answer {
  const where = { locationType: 'parameter', location: 'fileId' }
  return driveError(404, 'notFound', `File not found: ${fileId}.`, where)
}
