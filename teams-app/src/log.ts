import { type Logger, pino } from 'pino'
import type { Config } from './config'

export type { Logger }

/** One JSON line per event. Callers pass ids and codes; people's words and names are never given to it. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
