import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Db } from './connection'

/** Where a value stands in what is given with a query. */
class Slot {
  constructor(readonly path: readonly (string | number)[]) {}

  valueIn(given: unknown): unknown {
    return this.path.reduce((part, step) => Reflect.get(Object(part), step), given)
  }
}

/** The same lists and objects, with a slot for each value. */
function slotsOf(value: unknown, path: Slot['path'] = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => slotsOf(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return new Slot(path)
  return Object.fromEntries(namedParts(value).map(([key, item]) => [key, slotsOf(item, [...path, key])]))
}

/** What its objects name and how long its lists are: a query looks different for each. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length}[${value.map(shapeOf)}]`
  if (typeof value !== 'object' || value === null) return ''
  return `{${namedParts(value).map(([key, part]) => key + shapeOf(part))}}`
}

const namedParts = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined)

const mostShapes = 50

/**
 * A query that is built and compiled once for each database and each shape of what it is given, then only filled in: building
 * one takes as long as running it. What `build` gets are places for values, so it must not look at them.
 */
export function prepared<Given extends object, Row>(
  build: (db: Db, given: Given) => Compilable<Row>,
): (db: Db, given: Given) => Promise<QueryResult<Row>> {
  const known = new WeakMap<object, Map<string, CompiledQuery<Row>>>()

  function compiled(db: Db, given: Given): CompiledQuery<Row> {
    const { adapter } = db.getExecutor()
    const shapes = known.get(adapter) ?? new Map<string, CompiledQuery<Row>>()
    known.set(adapter, shapes)
    const shape = shapeOf(given)
    const before = shapes.get(shape)
    if (before !== undefined) return before
    // A slot stands wherever a value would, and kysely looks into no value.
    const query = build(db, slotsOf(given) as Given).compile()
    if (shapes.size >= mostShapes) shapes.clear()
    shapes.set(shape, query)
    return query
  }

  return (db, given) => {
    const query = compiled(db, given)
    const parameters = query.parameters.map((value) => (value instanceof Slot ? value.valueIn(given) : value))
    return db.executeQuery({ ...query, parameters })
  }
}
