import { createPublicKey, verify } from 'node:crypto'
import type { Services } from '../../workspace-addon/src/google/services'
import { Ended } from '../doubles/apps-script/execution'
import { googleKey } from '../doubles/apps-script/identity-token'
import { createScript, type ScriptOptions } from '../doubles/apps-script/script'

const here = { doc: 'the-doc', email: 'ana@school.example' }
const ask = { method: 'post', headers: {}, muteHttpExceptions: true, followRedirects: false } as const

/** What one execution gives. */
const run = <T>(act: (services: Services) => T, options: ScriptOptions = {}): T =>
  createScript(options).run(here, act)

describe('the double of Apps Script', () => {
  test('keeps properties by Doc and by person, within Google’s limits', () => {
    const script = createScript()
    script.run(here, ({ documentProperties, userProperties }) => {
      documentProperties()?.setProperties({ a: '1', b: '2' }, false)
      documentProperties()?.setProperties({ c: '3' }, true)
      userProperties()?.setProperty('mine', 'yes')
      expect(() => documentProperties()?.setProperty('big', 'x'.repeat(9 * 1024 + 1))).toThrow(/too large/)
      const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}`, 'x'.repeat(9_000)]))
      expect(() => documentProperties()?.setProperties(many, false)).toThrow(/quota/)
    })
    const seen = (doc: string, email: string) =>
      script.run({ doc, email }, (services) => [
        services.documentProperties()?.getProperties(),
        services.userProperties()?.getProperty('mine'),
      ])
    expect(seen('the-doc', 'ben@school.example')).toEqual([{ c: '3' }, null])
    expect(seen('other-doc', here.email)).toEqual([{}, 'yes'])
    expect(run((services) => services.documentProperties(), { documentProperties: false })).toBeNull()
  })

  test('lets one execution at a time have the lock of a Doc, until it lets go or is over', () => {
    const script = createScript()
    const tried = () => script.run(here, ({ documentLock }) => documentLock()?.tryLock(1_000))
    script.run(here, ({ documentLock }) => {
      expect(documentLock()?.tryLock(1_000)).toBe(true)
      const before = script.clock.now
      expect(tried()).toBe(false)
      expect(script.clock.now - before).toBeGreaterThanOrEqual(1_000)
      documentLock()?.releaseLock()
      expect(tried()).toBe(true)
      documentLock()?.tryLock(1_000)
    })
    expect(tried()).toBe(true)
  })

  test('ends an execution after 30 seconds, for good, and gives its lock free', () => {
    const script = createScript()
    const tooLong = () =>
      script.run(here, ({ documentLock, utilities, documentProperties }) => {
        documentLock()?.tryLock(1_000)
        try {
          for (let n = 0; n < 40; n += 1) utilities.sleep(1_000)
        } catch {
          // A script that catches this is over all the same.
        }
        documentProperties()?.setProperty('after', 'the end')
      })
    expect(tooLong).toThrow(Ended)
    script.run(here, ({ documentLock, documentProperties }) => {
      expect(documentLock()?.tryLock(1_000)).toBe(true)
      expect(documentProperties()?.getProperty('after')).toBeNull()
    })
  })

  test('counts bytes from -128 to 127, as Google does', () => {
    run(({ utilities }) => {
      const text = 'Ñandú 🎉'
      const bytes = utilities.newBlob(text).getBytes()
      expect(Math.min(...bytes)).toBeLessThan(0)
      const zipped = utilities.base64Encode(utilities.gzip(utilities.newBlob(bytes)).getBytes())
      const read = (type: string) =>
        utilities.ungzip(utilities.newBlob(utilities.base64Decode(zipped), type)).getDataAsString()
      expect(read('application/x-gzip')).toBe(text)
      expect(() => read('text/plain')).toThrow(/content type/)
      expect(() => utilities.newBlob([200])).toThrow(/Byte/)
      expect(() => utilities.base64Decode('no base64!')).toThrow(/decode/)
    })
  })

  test('reaches only what the manifest lists, and follows no redirect', () => {
    const network = () => ({ status: 302, body: '' })
    const options = { network, whitelist: ['https://roundtable.school.example/'] }
    run(({ fetch }) => {
      expect(fetch('https://roundtable.school.example/api', ask).getResponseCode()).toBe(302)
      expect(() => fetch('https://elsewhere.example/', ask)).toThrow(/permission to fetch/)
      expect(() => fetch('http://roundtable.school.example/api', ask)).toThrow(/permission to fetch/)
    }, options)
    run(({ fetch }) => expect(() => fetch('https://www.googleapis.com/x', ask)).toThrow(/Timeout/), {
      network: () => 'timeout',
    })
  })

  test('signs identity tokens with a key that it announces', () => {
    const script = createScript()
    script.identify({ sub: '1', email: here.email, email_verified: true, hd: 'school.example' })
    const token = script.run(here, ({ identityToken }) => identityToken()) ?? ''
    const [head, claims, signature] = token.split('.')
    const key = createPublicKey({ key: googleKey().public, format: 'jwk' })
    const signed = Buffer.from(`${head}.${claims}`)
    expect(verify('sha256', signed, key, Buffer.from(signature ?? '', 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: script.clientId,
      sub: '1',
    })
    expect(
      script.run({ doc: 'd', email: 'nobody@x.example' }, ({ identityToken }) => identityToken()),
    ).toBeNull()
  })
})
