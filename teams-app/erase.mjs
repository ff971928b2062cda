import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from './build.mjs'

/** `npm run erase -- --tenant TENANT --person PERSON [--yes]`. */
const here = fileURLToPath(new URL('.', import.meta.url))
const program = await bundle(`${here}src/erase.ts`, `${here}dist/erase.cjs`)
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
