import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Watches the event loop of this process; tells the 99th percentile of its delay since the last asking, in seconds. */
export function eventLoopLag(): () => number {
  const lag = monitorEventLoopDelay({ resolution: 20 })
  lag.enable()
  return () => {
    const seconds = lag.percentile(99) / 1e9
    lag.reset()
    return Number.isFinite(seconds) ? seconds : 0
  }
}
