import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from './build.mjs'

/** `npm run google:check`: whether Google lets Roundtable do what it needs. A link of a Doc is tried as well. */
const here = fileURLToPath(new URL('.', import.meta.url))
const check = await bundle(`${here}src/google-check.ts`, `${here}dist/google-check.cjs`)
const { status } = spawnSync(process.execPath, [check, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
