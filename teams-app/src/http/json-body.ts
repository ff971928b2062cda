import type { IncomingMessage } from 'node:http'

/** What a request carried, or the status that refuses it and the reason for the log. */
export type Body = { value: unknown } | { refused: 400 | 408 | 413 | 415; reason: string }

export interface BodyLimits {
  bytes: number
  depth: number
  ms: number
}

/** TRUST.md "Inbound": 256 KB for the bot, depth 32, 30 s. */
export const botLimits: BodyLimits = { bytes: 256 * 1024, depth: 32, ms: 30_000 }

/** The tab and the add-on: 100 KB, or 2 MB where a whole team moves. */
export const addOnLimits: BodyLimits = { ...botLimits, bytes: 100 * 1024 }
export const wholeTeamLimits: BodyLimits = { ...botLimits, bytes: 2 * 1024 * 1024 }

/** Reads a JSON body within the limits. Nothing is kept of a body that is too long, too deep or too slow. */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<Body> {
  if (!/^application\/json(\s*;\s*charset="?utf-8"?)?$/i.test(request.headers['content-type'] ?? ''))
    return { refused: 415, reason: 'not application/json in UTF-8' }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    return { refused: 415, reason: 'compressed' }
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes)
    return { refused: 413, reason: 'too long' }
  const read = await collect(request, limits)
  return 'refused' in read ? read : parseJson(read.bytes, limits.depth)
}

type Read = { bytes: Buffer } | { refused: 400 | 408 | 413; reason: string }

function collect(request: IncomingMessage, { bytes, ms }: BodyLimits): Promise<Read> {
  return new Promise((settle) => {
    const chunks: Buffer[] = []
    let length = 0
    const end = (read: Read) => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onError)
      if ('refused' in read) request.resume()
      settle(read)
    }
    const onData = (chunk: Buffer) => {
      length += chunk.length
      if (length > bytes) end({ refused: 413, reason: 'too long' })
      else chunks.push(chunk)
    }
    const onEnd = () => end({ bytes: Buffer.concat(chunks) })
    const onError = () => end({ refused: 400, reason: 'broken off' })
    const timer = setTimeout(() => end({ refused: 408, reason: 'too slow' }), ms)
    request.on('data', onData).on('end', onEnd).on('error', onError).on('close', onError)
  })
}

/** JSON of at most that depth in valid UTF-8, without keys that reach an object's prototype. */
export function parseJson(bytes: Uint8Array, depth: number): Body {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isDeeper(text, depth)) return { refused: 400, reason: 'too deep' }
    const value: unknown = JSON.parse(text)
    return reachesPrototype(value) ? { refused: 400, reason: 'forbidden key' } : { value }
  } catch {
    return { refused: 400, reason: 'not JSON' }
  }
}

/** Counts before parsing, so that no parser and no walk of ours ever meets a deep value. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') {
      if (++depth > most) return true
    } else if (char === '}' || char === ']') depth--
  }
  return false
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function reachesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => forbidden.has(key) || reachesPrototype(inner))
}
