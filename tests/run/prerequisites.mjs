import { findChromium } from './chromium.mjs'
import { findPostgres } from './postgres.mjs'

/**
 * Looks for what the system tests need. Answers the environment for jest, where an empty value means that
 * there is none, and the names of what is lacking.
 */
export async function findPrerequisites() {
  const found = [await findChromium(), await findPostgres()]
  for (const { name, value, source } of found) {
    if (value) console.log(`${name}: ${source}`)
    else console.log(`${name} is lacking; its tests are skipped. ${source}`)
  }
  return {
    environment: Object.fromEntries(found.map(({ variable, value }) => [variable, value ?? ''])),
    lacking: found.filter(({ value }) => !value).map(({ name }) => name),
  }
}
