import * as fc from 'fast-check'
import { propertiesShelf } from '../../../workspace-addon/src/source/properties-shelf'
import type { Shelf } from '../../../workspace-addon/src/source/shelf'
import { sizeOf } from '../../doubles/apps-script/properties'
import { type Caller, createScript } from '../../doubles/apps-script/script'

const doc = 'the-doc'

/** A Doc's shelf; each use of it is an execution. */
function aShelf() {
  const script = createScript()
  const use = <T>(act: (shelf: Shelf) => T, during: Pick<Caller, 'between'> = {}): T =>
    script.run({ doc, email: 'a@school.example', ...during }, (services) => {
      const [properties, lock] = [services.documentProperties(), services.documentLock()]
      if (properties === null || lock === null) throw new Error('no properties')
      return act(propertiesShelf(properties, lock))
    })
  const write = (parts: readonly string[], version: number) => use((shelf) => shelf.write(parts, version))
  const held = () => script.documents.get(doc) ?? new Map<string, string>()
  return { script, use, write, held, read: () => use((shelf) => shelf.read()) }
}

const parts = fc.array(
  fc
    .integer({ min: 0, max: 20_000 })
    .chain((length) => fc.constantFrom('a', 'b').map((letter) => letter.repeat(length))),
  { minLength: 1, maxLength: 5 },
)

describe('the properties of a Doc', () => {
  it('give back what was put there, in versions one after the other, and hold nothing else', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), (writes) => {
        const { write, read, held } = aShelf()
        for (const [version, one] of writes.entries()) {
          expect(write(one, version)).toBe('written')
          expect(read()).toEqual({ kind: 'kept', parts: one, version: version + 1 })
          expect(Math.max(...[...held().values()].map((value) => value.length))).toBeLessThan(9_000)
        }
        const last = writes[writes.length - 1]?.join('').length ?? 0
        expect(sizeOf(held())).toBeLessThan(last + 1_000)
      }),
      { numRuns: 60 },
    )
  })

  it('take nothing that was decided on an older version', () => {
    const { write, read } = aShelf()
    write(['one'], 0)
    expect(write(['other'], 0)).toBe('conflict')
    write(['two'], 1)
    expect(write(['late'], 1)).toBe('conflict')
    expect(read()).toMatchObject({ parts: ['two'], version: 2 })
  })

  it('are empty after everything is taken away, and older decisions are still known as such', () => {
    const { write, read } = aShelf()
    write(['one'], 0)
    write([], 1)
    expect(read()).toEqual({ kind: 'none', version: 2 })
    expect(write(['late'], 1)).toBe('conflict')
    expect(write(['anew'], 2)).toBe('written')
  })

  it('touch a part only when it changed', () => {
    const { write, script, use } = aShelf()
    write(['a'.repeat(30_000), 'b'.repeat(30_000)], 0)
    const before = new Map(script.documents.get(doc))
    use((shelf) => shelf.write(['c', 'b'.repeat(30_000)], 1))
    const after = script.documents.get(doc) ?? new Map()
    const stayed = [...before].filter(([name, value]) => after.get(name) === value)
    expect(stayed.map(([, value]) => value[0])).toEqual(['b', 'b', 'b', 'b'])
  })

  it('say that they are full before they are, with everything as it was', () => {
    const { write, read, held } = aShelf()
    write(['a'.repeat(300_000)], 0)
    const before = new Map(held())
    expect(write(['b'.repeat(300_000)], 1)).toBe('full')
    expect(new Map(held())).toEqual(before)
    expect(read()).toMatchObject({ version: 1 })
  })

  it('say that they are full when something else has taken the room', () => {
    const { write, read, script } = aShelf()
    write(['a'], 0)
    const other = script.documents.get(doc)
    for (let n = 0; n < 55; n += 1) other?.set(`other ${n}`, 'x'.repeat(9_000))
    expect(write(['b'.repeat(40_000)], 1)).toBe('full')
    expect(read()).toMatchObject({ parts: ['a'] })
  })

  it('are busy while a colleague writes for longer than one waits', () => {
    const { use, write } = aShelf()
    write(['one'], 0)
    let came: unknown = null
    const between = ({ name }: { name: string }) => {
      if (name === 'Properties.setProperty') came ??= write(['theirs'], 1)
    }
    expect(use((shelf) => shelf.write(['ours'], 1), { between })).toBe('written')
    expect(came).toBe('busy')
  })

  it.each([
    ['a head that is no JSON', 'rt.head', '{', 'damaged'],
    ['a head of another kind', 'rt.head', '{"v":1,"version":0,"parts":[]}', 'damaged'],
    ['a head of a later Roundtable', 'rt.head', '{"v":2,"all":"new"}', 'newer'],
    ['a piece that is gone', 'rt.1.0.0', undefined, 'damaged'],
  ])('with %s are left alone', (_, name, value, trouble) => {
    const { write, read, held } = aShelf()
    write(['one', 'two'], 0)
    value === undefined ? held().delete(name) : held().set(name, value)
    const before = new Map(held())
    expect(read()).toEqual({ kind: 'trouble', trouble })
    if (name === 'rt.head') expect(write(['anew'], 1)).toBe('conflict')
    expect(new Map(held())).toEqual(before)
  })
})
