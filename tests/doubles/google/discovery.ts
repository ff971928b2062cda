import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Shape {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape
  readonly required?: boolean
  readonly location?: string
  readonly repeated?: boolean
}

interface Method {
  readonly id: string
  readonly httpMethod: string
  readonly path: string
  readonly parameters: Readonly<Record<string, Shape>>
  readonly request?: { readonly $ref: string }
  readonly response?: { readonly $ref: string }
  readonly scopes?: readonly string[]
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>
  readonly resources?: Readonly<Record<string, Resource>>
}

export interface Discovery {
  readonly parameters: Readonly<Record<string, Shape>>
  readonly resources: Readonly<Record<string, Resource>>
  readonly schemas: Readonly<Record<string, Shape>>
}

export type { Method }

/** One thing that Google's parser would not take, with its own sentence. */
export interface Violation {
  readonly field: string
  readonly description: string
}

const folder = join(__dirname, '../../fixtures/google')

function load(name: string): Discovery {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

export const docsDiscovery = load('docs.v1.discovery.json')
export const driveDiscovery = load('drive.v3.discovery.json')

/** What a value breaks of a schema, in the words of Google's JSON parser; empty when it fits. */
export function violations(
  discovery: Discovery,
  schema: string,
  value: unknown,
  path = '',
): readonly Violation[] {
  const shape = discovery.schemas[schema]
  if (shape === undefined) throw new Error(`no schema ${schema}`)
  return check(discovery, shape, schema, value, path)
}

function check(
  discovery: Discovery,
  shape: Shape,
  name: string,
  value: unknown,
  path: string,
): readonly Violation[] {
  if (value === null || value === undefined) return []
  if (shape.$ref !== undefined) return violations(discovery, shape.$ref, value, path)
  if (shape.type === 'array') {
    if (!Array.isArray(value)) return [badValue(path, name, value)]
    const { items = {} } = shape
    return value.flatMap((item, i) => check(discovery, items, name, item, `${path}[${i}]`))
  }
  if (shape.type === 'object') return checkObject(discovery, shape, name, value, path)
  return fits(shape, value) ? [] : [badValue(path, scalarName(shape, name), value)]
}

function checkObject(discovery: Discovery, shape: Shape, name: string, value: unknown, path: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [badValue(path, name, value)]
  return Object.entries(value).flatMap(([key, inner]): readonly Violation[] => {
    const property = shape.properties?.[key] ?? shape.additionalProperties
    if (property === undefined) return [unknownName(path, key)]
    const innerPath = path === '' ? snake(key) : `${path}.${snake(key)}`
    return check(discovery, property, key, inner, innerPath)
  })
}

function fits(shape: Shape, value: unknown): boolean {
  if (shape.type === 'any') return true
  if (shape.enum !== undefined) return typeof value === 'string' && shape.enum.includes(value)
  if (shape.type === 'integer') return isInteger(value, shape.format)
  if (shape.type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (shape.type === 'boolean') return typeof value === 'boolean'
  if (shape.type !== 'string' || typeof value !== 'string') return false
  if (shape.format === 'int64' || shape.format === 'uint64') return /^-?\d+$/.test(value)
  if (shape.format === 'google-datetime' || shape.format === 'date-time') return isInstant(value)
  return true
}

function isInteger(value: unknown, format: string | undefined): boolean {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number)) return false
  return format === 'uint32' ? number >= 0 && number < 2 ** 32 : Math.abs(number) < 2 ** 31
}

/** A timestamp as Google's parser takes it: RFC 3339 with a zone, up to nine digits of a second. */
function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}

function scalarName(shape: Shape, name: string): string {
  if (shape.enum !== undefined || shape.type === undefined) return name
  const format = shape.format?.replace(/^google-/, '')
  return `TYPE_${(format ?? (shape.type === 'boolean' ? 'bool' : shape.type)).toUpperCase()}`
}

function badValue(path: string, type: string, value: unknown): Violation {
  const named = type.startsWith('TYPE_') ? type : `type.googleapis.com/google.apps.docs.v1.${type}`
  return { field: path, description: `Invalid value at '${path}' (${named}), ${JSON.stringify(value)}` }
}

/** The path is told in snake case, the name as it was sent (seen on the live API). */
function unknownName(path: string, name: string): Violation {
  const at = path === '' ? '' : ` at '${path}'`
  return {
    field: path,
    description: `Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`,
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Every method of an API. */
export function methodsOf({ resources }: Pick<Discovery, 'resources'>): readonly Method[] {
  return Object.values(resources).flatMap((resource) => [
    ...Object.values(resource.methods ?? {}),
    ...methodsOf({ resources: resource.resources ?? {} }),
  ])
}

/** What a query breaks of a method's parameters, in Google's words. */
export function queryViolations(
  discovery: Discovery,
  method: Method,
  query: URLSearchParams,
): readonly Violation[] {
  const known = { ...discovery.parameters, ...method.parameters }
  const wrong = [...query].flatMap(([name, value]): readonly Violation[] => {
    const shape = known[name]
    if (shape === undefined || shape.location !== 'query')
      return [
        {
          field: name,
          description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
        },
      ]
    return fits(shape, asTyped(shape, value)) ? [] : [badValue(name, scalarName(shape, name), value)]
  })
  const missing = Object.entries(method.parameters)
    .filter(([name, shape]) => shape.required && shape.location === 'query' && !query.has(name))
    .map(([name]) => ({ field: name, description: `Required parameter: ${name}` }))
  return [...wrong, ...missing]
}

function asTyped({ type }: Shape, value: string): unknown {
  return type === 'boolean' && /^(true|false)$/.test(value) ? value === 'true' : value
}
