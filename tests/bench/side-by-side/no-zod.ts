import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zod from 'zod/mini'

/**
 * Writes a module with the names of zod/mini behind which nothing is checked: each schema takes what it gets. What
 * stands on it shows what zod costs. Answers where it lies.
 */
export function writtenNoZod(): string {
  const folder = join(process.cwd(), 'tests/bench/dist')
  const file = join(folder, 'no-zod.js')
  mkdirSync(folder, { recursive: true })
  const names = Object.keys(zod).filter((name) => name !== 'default')
  writeFileSync(
    file,
    `const schema = { parse: (value) => value, safeParse: (data) => ({ success: true, data }), check: () => schema, brand: () => schema }
const any = () => schema
export { ${names.map((name) => `any as ${name}`).join(', ')} }
`,
  )
  return file
}
