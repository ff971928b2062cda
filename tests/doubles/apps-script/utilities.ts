import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Blob, Utilities } from '../../../workspace-addon/src/google/services'

/** `Utilities`: bytes are signed numbers from -128 to 127, and a text in a blob is UTF-8. */
export function utilitiesOf(uuid: () => string, sleep: (ms: number) => void): Utilities {
  return {
    getUuid: uuid,
    sleep,
    base64Encode: (data) => toBuffer(data).toString('base64'),
    base64Decode: (encoded) => decoded(encoded, /^[A-Za-z0-9+/\s]*={0,2}\s*$/),
    base64DecodeWebSafe: (encoded) => decoded(encoded, /^[\w-]*={0,2}$/),
    newBlob: (data, contentType) =>
      blobOf(typeof data === 'string' ? Buffer.from(data) : toBuffer(data), contentType),
    gzip: (blob) => blobOf(gzipSync(toBuffer(blob.getBytes())), 'application/x-gzip'),
    ungzip: (blob) => {
      if (!isGzip(blob)) throw new Error('Blob object must have content type application/x-gzip.')
      return blobOf(unzipped(toBuffer(blob.getBytes())), undefined)
    },
    sha256: (text) => toSigned(createHash('sha256').update(text).digest()),
  }
}

const contentTypes = new WeakMap<Blob, string>()

function isGzip(blob: Blob): boolean {
  return contentTypes.get(blob) === 'application/x-gzip'
}

function blobOf(buffer: Buffer, contentType: string | undefined): Blob {
  const blob: Blob = { getBytes: () => toSigned(buffer), getDataAsString: () => buffer.toString('utf8') }
  if (contentType !== undefined) contentTypes.set(blob, contentType)
  return blob
}

function toSigned(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)]
}

function toBuffer(bytes: readonly number[]): Buffer {
  if (bytes.some((byte) => byte < -128 || byte > 127)) throw new Error('Cannot convert to Byte.')
  return Buffer.from(Int8Array.from(bytes))
}

function decoded(encoded: string, allowed: RegExp): number[] {
  if (!allowed.test(encoded)) throw new Error('Could not decode string.')
  return toSigned(Buffer.from(encoded, 'base64'))
}

function unzipped(buffer: Buffer): Buffer {
  try {
    return gunzipSync(buffer)
  } catch {
    throw new Error('Could not decompress gzip.')
  }
}
