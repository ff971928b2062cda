import { createRequire } from 'node:module'
import process from 'node:process'

/** Measures the row of one bundle, in a process of its own, and sends what it answers to the process that prints. */
const { measure } = createRequire(import.meta.url)(process.argv[2])
const result = await measure()
process.send(result, () => process.exit(0))
