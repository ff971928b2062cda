import { readFileSync } from 'node:fs'
import process from 'node:process'
import recheck from 'recheck/lib/browser.js'

/**
 * Reads regular expressions as JSON, `[{"source", "flags"}]`, and writes those whose time can grow faster than their
 * text. A program of its own: in a context of jest the checker is ten times slower.
 */
const patterns = JSON.parse(readFileSync(0, 'utf8'))
const unsafe = patterns.flatMap(({ source, flags }) => {
  const { status, complexity } = recheck.checkSync(source, flags, { timeout: 60_000 })
  return status === 'safe' ? [] : [`/${source}/${flags}: ${complexity?.summary ?? status}`]
})
process.stdout.write(JSON.stringify(unsafe))
