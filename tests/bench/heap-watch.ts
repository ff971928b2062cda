import { appendFileSync, readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Required before the bundle of a server whose heap is watched: now and then it collects all that can be collected and
 * writes down what is left, as a line of JSON.
 */
const { HEAP_WATCH_FILE = '', HEAP_WATCH_MS = '10000' } = process.env

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

setInterval(() => {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  const handles = readdirSync('/proc/self/fd').length
  appendFileSync(HEAP_WATCH_FILE, `${JSON.stringify({ at: Date.now(), heapUsed, rss, handles })}\n`)
}, Number(HEAP_WATCH_MS)).unref()
