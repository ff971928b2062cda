import { type Logger, pino } from 'pino'
import type { Config } from './config'

export type { Logger }

/**
 * A problem for the log: what kind it is and where it arose, but not its message, in which a database or a
 * parser may quote what somebody wrote.
 */
function problemFacts(problem: unknown): object {
  if (!(problem instanceof Error)) return { kind: typeof problem }
  const code = 'code' in problem && typeof problem.code === 'string' ? { code: problem.code } : {}
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: problem.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) }
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
