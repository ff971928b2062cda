export type Bar = { least: number } | { most: number }

/** Ours beside its reference, measured in turn in one run. */
export interface Measure {
  of: string
  /** Ours over the reference; or ours alone, where the bar is a number of its own. */
  figure: number
  unit: 'x' | 'ms' | 'calls' | 'KB'
  bar: Bar
  /** What was asked for first, where that proved out of reach: docs/scale.md says why. */
  wanted?: Bar | undefined
  /** The smallest and the largest figure of all rounds. */
  spread: readonly [number, number]
  /** The median of ours, with its unit. */
  ours: string
  /** The median of the reference, with its unit. */
  reference: string
}

/** What a row answers. `notes` say what has no bar. */
export interface Result {
  measures: readonly Measure[]
  notes?: readonly string[]
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function spreadOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

/** The median of the rounds' ratios, which what else the machine does moves less than each figure. */
export function compared(
  of: string,
  rounds: readonly { ours: number; reference: number }[],
  { bar, wanted, show }: Pick<Measure, 'bar' | 'wanted'> & { show: (value: number) => string },
): Measure {
  const ratios = rounds.map(({ ours, reference }) => ours / reference)
  return {
    of,
    figure: median(ratios),
    unit: 'x',
    bar,
    wanted,
    spread: spreadOf(ratios),
    ours: show(median(rounds.map(({ ours }) => ours))),
    reference: show(median(rounds.map(({ reference }) => reference))),
  }
}

export const inMs = (value: number) => `${value.toPrecision(3)} ms`
export const inMb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`
export const perSecond = (value: number) => `${Math.round(value)}/s`
