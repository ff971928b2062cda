/** The execution is over: whatever still runs of it can do nothing more. */
export class Ended extends Error {}

/**
 * What becomes of one call of a service: it passes, the execution ends just before or just after its effect, or the call throws
 * before or after it and the execution goes on.
 */
export type Fate = 'passes' | 'ends-before' | 'ends-after' | 'throws-before' | 'throws-after'

/** How long an execution of an add-on may take (GOOGLE.md "30 s an execution"). */
const longest = 30_000

/** One call of a Google service, numbered from 1 within its execution. */
export interface ServiceCall {
  readonly number: number
  /** As Google calls it, e.g. `Properties.setProperty`. */
  readonly name: string
}

/** What Google says when a service has a bad moment. */
function sorry(name: string): Error {
  return new Error(`We're sorry, a server error occurred. Please wait a bit and try again. (${name})`)
}

/**
 * One execution of the script: a chain of service calls. Nothing happens between two of them but what `between` does, so that
 * a test says exactly where another execution comes in or where this one dies.
 */
export class Execution {
  readonly calls: ServiceCall[] = []
  over: string | null = null
  private readonly started: number
  private readonly atEnd: (() => void)[] = []

  constructor(
    private readonly clock: { now: number; costMs: number },
    private readonly fate: (call: ServiceCall) => Fate,
    /** Runs before each call. */
    private readonly between: (call: ServiceCall) => void,
  ) {
    this.started = clock.now
  }

  /** Carries out a call of a service. */
  call<T>(name: string, effect: () => T): T {
    this.refuseIfOver()
    const call = { number: this.calls.length + 1, name }
    this.calls.push(call)
    this.between(call)
    this.clock.now += this.clock.costMs
    if (this.clock.now - this.started > longest) this.end('Exceeded maximum execution time')
    const fate = this.fate(call)
    if (fate === 'ends-before') this.end('Service error: the script was stopped')
    this.refuseIfOver()
    if (fate === 'throws-before') throw sorry(name)
    const result = effect()
    if (fate === 'ends-after') this.end('Service error: the script was stopped')
    this.refuseIfOver()
    if (fate === 'throws-after') throw sorry(name)
    return result
  }

  /** What happens when the execution is over, however it ends. */
  whenOver(act: () => void): void {
    this.atEnd.push(act)
  }

  /** Ends it; a script that came to its end does this too. */
  end(why = 'finished'): void {
    if (this.over !== null) return
    this.over = why
    for (const act of this.atEnd) act()
  }

  private refuseIfOver(): void {
    if (this.over !== null) throw new Ended(this.over)
  }
}
