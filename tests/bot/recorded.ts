import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const folder = join(__dirname, '../fixtures/teams')
const activity = z.record(z.string(), z.unknown())

/** A recorded activity by its name, `playground/personal-message`. */
export function recorded(name: string): Record<string, unknown> {
  return activity.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
}

/** The names of all recordings. */
export function recordings(): string[] {
  return ['playground', 'documented'].flatMap((source) =>
    readdirSync(join(folder, source)).map((file) => `${source}/${file.replace(/\.json$/, '')}`),
  )
}
