/** Names and values of labels are ours alone: kinds, codes and routes, never ids, names or words of people. */
type Labels = Readonly<Record<string, string>>

/** Numbers of this process for Prometheus, in its text format 0.0.4. */
export interface Metrics {
  count(name: string, labels?: Labels): void
  /** One duration in seconds for a histogram. */
  time(name: string, labels: Labels, seconds: number): void
  /** Something that is asked for when the numbers are read. */
  gauge(name: string, read: () => number | Promise<number>): void
  text(): Promise<string>
}

/** The edges around the promises: an acknowledgement within 1 s (p99) and 8 s (always). */
const edges = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8]

interface Timed {
  under: number[]
  sum: number
  count: number
}

/** `help` names every number that may be told; another name is a mistake of ours and throws. */
export function createMetrics(help: Readonly<Record<string, string>>): Metrics {
  const counts = new Map<string, Map<string, number>>()
  const times = new Map<string, Map<string, Timed>>()
  const gauges = new Map<string, () => number | Promise<number>>()

  function known(name: string): void {
    if (help[name] === undefined) throw new Error(`No number is called "${name}".`)
  }
  const head = (name: string, type: string) => [
    `# HELP ${name} ${help[name] ?? ''}`,
    `# TYPE ${name} ${type}`,
  ]

  return {
    count(name, labels = {}) {
      known(name)
      const series = counts.get(name) ?? new Map<string, number>()
      counts.set(name, series)
      series.set(inside(labels), (series.get(inside(labels)) ?? 0) + 1)
    },
    time(name, labels, seconds) {
      known(name)
      const series = times.get(name) ?? new Map<string, Timed>()
      times.set(name, series)
      const timed = series.get(inside(labels)) ?? { under: edges.map(() => 0), sum: 0, count: 0 }
      series.set(inside(labels), {
        under: timed.under.map((n, i) => (seconds <= (edges[i] ?? 0) ? n + 1 : n)),
        sum: timed.sum + seconds,
        count: timed.count + 1,
      })
    },
    gauge(name, read) {
      known(name)
      gauges.set(name, read)
    },
    async text() {
      const lines: string[] = []
      for (const [name, series] of counts)
        lines.push(
          ...head(name, 'counter'),
          ...[...series].map(([labels, n]) => `${name}${braced(labels)} ${n}`),
        )
      for (const [name, series] of times)
        lines.push(
          ...head(name, 'histogram'),
          ...[...series].flatMap(([labels, timed]) => histogram(name, labels, timed)),
        )
      for (const [name, read] of gauges) lines.push(...head(name, 'gauge'), `${name} ${await read()}`)
      return `${lines.join('\n')}\n`
    },
  }
}

function histogram(name: string, labels: string, { under, sum, count }: Timed): string[] {
  const bucket = (edge: number | string, n: number) =>
    `${name}_bucket${braced([labels, `le="${edge}"`].filter(Boolean).join(','))} ${n}`
  return [
    ...edges.map((edge, i) => bucket(edge, under[i] ?? 0)),
    bucket('+Inf', count),
    `${name}_sum${braced(labels)} ${sum}`,
    `${name}_count${braced(labels)} ${count}`,
  ]
}

const braced = (labels: string) => (labels === '' ? '' : `{${labels}}`)

const inside = (labels: Labels) =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`)
    .join(',')
