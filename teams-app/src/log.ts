import { type Logger, pino } from 'pino'
import type { Config } from './config'

export type { Logger }

/** A line of a stack that names a file of a program. */
const place = /^\s+at (?:[^()]+ \()?(?:node:|file:|\/|[A-Z]:\\)[^()\n]*:\d+:\d+\)?$/

/** Where it arose. The stack begins with the message, which may have lines that look like places. */
function placesOf({ stack = '', message }: Error): string[] {
  const told = message === '' ? -1 : stack.indexOf(message)
  const below = told === -1 ? stack : stack.slice(told + message.length)
  const lines = below.split('\n').filter((line) => place.test(line))
  return lines.slice(0, 8).map((line) => line.trim())
}

/**
 * A problem for the log: what kind it is and where it arose, but not its message, in which a database or a
 * parser may quote what somebody wrote.
 */
function problemFacts(problem: unknown): object {
  if (!(problem instanceof Error)) return { kind: typeof problem }
  const code = 'code' in problem && typeof problem.code === 'string' ? { code: problem.code } : {}
  return { kind: problem.name, ...code, at: placesOf(problem) }
}

/** One JSON line per event. Callers pass ids and codes; people's words and names are never given to it. */
export function createLog(level: Config['logLevel'], to?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: problemFacts },
  }
  return to === undefined ? pino(options) : pino(options, to)
}
