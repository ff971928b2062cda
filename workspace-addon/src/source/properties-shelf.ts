import * as z from 'zod/mini'
import type { Lock, Properties } from '../google/services'
import { type OnShelf, piecesOf, readJson, type Shelf, shelfLength, type Written } from './shelf'

const headName = 'rt.head'
const startOfNames = 'rt.'

/** Which pieces make the parts, in order. It is written last: until then the state before it stands. */
const head = z.strictObject({
  v: z.literal(1),
  version: z.int().check(z.gte(1)),
  parts: z.array(z.array(z.string().check(z.regex(/^rt\.[\w.]+$/)))),
})
type Head = z.infer<typeof head>

const anyHead = z.object({ v: z.int() })

type Held = { [name: string]: string }

/** How long we wait for a colleague's write to end. */
const patienceMs = 8_000

/**
 * The document's own properties (9 KB a value, 500 KB in all), written under the lock of the document. A piece is never changed:
 * new ones get new names, then the head names them, then the pieces that nothing names go away. So a write that breaks off
 * anywhere leaves the state before it or the state after it.
 */
export function propertiesShelf(properties: Properties, lock: Lock): Shelf {
  /** What `act` gives under the lock; null when a colleague keeps it. */
  function alone<T>(act: () => T): T | null {
    if (!lock.tryLock(patienceMs)) return null
    try {
      return act()
    } finally {
      lock.releaseLock()
    }
  }

  function read(): OnShelf {
    const seen = onShelf(properties.getProperties())
    if (seen !== 'torn') return seen
    // Perhaps a colleague was writing: nobody does under the lock.
    const again = alone(() => onShelf(properties.getProperties()))
    return again === 'torn' ? trouble('damaged') : (again ?? trouble('busy'))
  }

  function write(parts: readonly string[], expectedVersion: number): 'written' | 'conflict' | 'full' {
    const held = ours(properties.getProperties())
    const before = readHead(held[headName])
    if (typeof before === 'string' || before.version !== expectedVersion) return 'conflict'
    const version = expectedVersion + 1
    const { named, fresh } = nameParts(parts, before, held, version)
    const next = JSON.stringify({ v: 1, version, parts: named } satisfies Head)
    const stays = new Set([headName, ...before.parts.flat()])
    // What a write left behind that broke off would count too.
    const rest = drop(held, (name) => !stays.has(name))
    if (lengthOf({ ...rest, ...fresh, [headName]: next }) > shelfLength) return 'full'
    if (!put(fresh)) return 'full'
    properties.setProperty(headName, next)
    const needed = new Set([headName, ...named.flat()])
    drop(rest, (name) => !needed.has(name))
    return 'written'
  }

  /** False when Google says that there is no room; what else it says is thrown. */
  function put(fresh: Held): boolean {
    try {
      if (Object.keys(fresh).length > 0) properties.setProperties(fresh, false)
      return true
    } catch (problem) {
      if (problem instanceof Error && /storage quota|too large/i.test(problem.message)) return false
      throw problem
    }
  }

  /** Deletes what is superfluous and gives the rest. */
  function drop(held: Held, superfluous: (name: string) => boolean): Held {
    const gone = Object.keys(held).filter(superfluous)
    for (const name of gone) properties.deleteProperty(name)
    return Object.fromEntries(Object.entries(held).filter(([name]) => !gone.includes(name)))
  }

  return {
    read,
    write: (parts, expectedVersion): Written => alone(() => write(parts, expectedVersion)) ?? 'busy',
  }
}

function trouble(what: 'damaged' | 'newer' | 'busy'): OnShelf {
  return { kind: 'trouble', trouble: what }
}

function onShelf(held: Held): OnShelf | 'torn' {
  const found = readHead(held[headName])
  if (typeof found === 'string') return trouble(found)
  const { version, parts } = found
  if (parts.length === 0) return { kind: 'none', version }
  const pieces = parts.map((names) => names.flatMap((name) => held[name] ?? []))
  const whole = pieces.every((found, n) => found.length === parts[n]?.length)
  return whole ? { kind: 'kept', parts: pieces.map((found) => found.join('')), version } : 'torn'
}

/** A part that stands there already keeps its pieces; the others get names that nothing had before. */
function nameParts(parts: readonly string[], before: Head, held: Held, version: number) {
  const known = new Map(before.parts.map((names) => [names.map((name) => held[name]).join(''), names]))
  const fresh: Held = {}
  const named = parts.map((part, n) => {
    const kept = known.get(part)
    if (kept !== undefined) return kept
    return piecesOf(part).map((piece, i) => {
      const name = `${startOfNames}${version.toString(36)}.${n}.${i}`
      fresh[name] = piece
      return name
    })
  })
  return { named, fresh }
}

function readHead(text: string | undefined): Head | 'damaged' | 'newer' {
  if (text === undefined) return { v: 1, version: 0, parts: [] }
  const json = readJson(text)
  const read = head.safeParse(json)
  if (read.success) return read.data
  const any = anyHead.safeParse(json)
  return any.success && any.data.v > 1 ? 'newer' : 'damaged'
}

function ours(held: Held): Held {
  return Object.fromEntries(Object.entries(held).filter(([name]) => name.startsWith(startOfNames)))
}

function lengthOf(held: Held): number {
  return Object.entries(held).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}
