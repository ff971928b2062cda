import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv, { type AnySchemaObject } from 'ajv'
import * as z from 'zod'

const fixtures = join(import.meta.dirname, '../fixtures/apps-script')

function schemaFile(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(fixtures, name), 'utf8'))
}

/** The published schemas; clasp's is of an older draft, of which it uses nothing that has changed since. */
function published(name: 'appsscript' | 'clasp'): AnySchemaObject {
  if (name === 'appsscript') return schemaFile('appsscript.schema.json')
  const { $schema: _, id: __, ...schema } = schemaFile('clasp.schema.json')
  return schema
}

/** What a published schema finds wrong with a file, one line each. */
export function bySchema(name: 'appsscript' | 'clasp', file: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'base-04.json', definitions: { path: { type: 'string' } } })
  const validate = ajv.compile(published(name))
  validate(file)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The shortest list that makes the features work (TRUST.md "Scopes of the add-on"). */
export const scopes = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/documents.currentonly',
  'https://www.googleapis.com/auth/drive.file',
]

const runs = z.strictObject({ runFunction: z.string().regex(/^on[A-Z]\w*$/) })
const page = z.string().regex(/^https:\/\/[\w.:-]+\/$/)
const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** What the published schema does not say: exactly these fields, and nothing beside them. */
const ours = z.strictObject({
  timeZone: z.string().regex(/^[A-Z]\w+\/[\w/+-]+$/),
  runtimeVersion: z.literal('V8'),
  // Google would keep what people wrote with the exceptions.
  exceptionLogging: z.literal('NONE'),
  dependencies: z.strictObject({
    enabledAdvancedServices: z.tuple([
      z.strictObject({
        userSymbol: z.literal('Docs'),
        serviceId: z.literal('docs'),
        version: z.literal('v1'),
      }),
      z.strictObject({
        userSymbol: z.literal('Drive'),
        serviceId: z.literal('drive'),
        version: z.literal('v3'),
      }),
    ]),
  }),
  oauthScopes: z.array(z.enum(scopes)).length(scopes.length),
  urlFetchWhitelist: z.array(page).min(1),
  addOns: z.strictObject({
    common: z.strictObject({
      name: z.literal('Roundtable'),
      logoUrl: z.url({ protocol: /^https$/ }),
      layoutProperties: z.strictObject({ primaryColor: colour, secondaryColor: colour }),
      universalActions: z.array(z.strictObject({ label: z.string().min(1), ...runs.shape })).max(10),
      openLinkUrlPrefixes: z.array(page),
    }),
    docs: z.strictObject({ homepageTrigger: runs, onFileScopeGrantedTrigger: runs }),
  }),
})

/** What is wrong with a manifest of ours, one line each. */
export function byUs(file: unknown): string[] {
  const read = ours.safeParse(file)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const asked = read.data.oauthScopes
  return scopes.filter((scope) => !asked.includes(scope)).map((scope) => `oauthScopes: ${scope} is lacking`)
}

/** Every function that a manifest names. */
export function functionsIn(text: string): string[] {
  return [...text.matchAll(/"(?:runFunction|onTriggerFunction)":\s*"(\w+)"/g)].flatMap(
    ([, name]) => name ?? [],
  )
}
