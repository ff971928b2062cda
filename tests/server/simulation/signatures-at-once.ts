import { KeyObject, sign, verify } from 'node:crypto'

type Key = Parameters<typeof KeyObject.from>[0]

/**
 * Node signs and verifies on other threads, which end in an order that nobody knows. Here the same library does it at
 * once, so that a seed tells the same story twice. What comes back takes it back.
 */
export function signaturesAtOnce(): () => void {
  const { subtle } = globalThis.crypto
  const bytes = (data: NodeJS.ArrayBufferView) => Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  Object.assign(subtle, {
    sign: async (_: unknown, key: Key, data: NodeJS.ArrayBufferView) =>
      new Uint8Array(sign('sha256', bytes(data), KeyObject.from(key))).buffer,
    verify: async (_: unknown, key: Key, signature: NodeJS.ArrayBufferView, data: NodeJS.ArrayBufferView) =>
      verify('sha256', bytes(data), KeyObject.from(key), bytes(signature)),
  })
  return () => {
    for (const name of ['sign', 'verify']) Reflect.deleteProperty(subtle, name)
  }
}
