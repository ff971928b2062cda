import type { Door, teamsOnLoopback } from '../../bench/side-by-side/turns'

export type Teams = Awaited<ReturnType<typeof teamsOnLoopback>>

/** What is sent; it has more than this. */
export interface Activity {
  conversation: { id: string }
  text?: string
}

/** One activity that was sent, and how it was answered. */
export interface Sent {
  activity: Activity
  /** Null: the connection was refused or broke; Teams then delivers again. */
  status: number | null
  /** When it was sent, in milliseconds since the load began, and how long until it was answered. */
  at: number
  ms: number
}

/**
 * Sends so many activities a second whatever becomes of the ones before, as people do; each team types in turn.
 * `bursts` says at which second how many more come at once.
 */
export async function sendLoad(
  teams: Teams,
  door: Door,
  load: {
    perSecond: number
    seconds: number
    /** How many teams type in turn. */
    teamCount: number
    bursts?: readonly { second: number; count: number }[]
    /** What the n-th in all says, of this team; an action of other words each unless said. */
    activityOf?: (team: number, n: number) => Activity
    /** Told after each second. */
    each?: (second: number) => void
  },
): Promise<Sent[]> {
  const signature = await teams.authorization(door)
  const sent: Promise<Sent>[] = []
  const { activityOf = (team: number) => teams.typed(team, door) } = load
  async function send(n: number): Promise<Sent> {
    const activity = activityOf(n % load.teamCount, n)
    const sentAt = performance.now()
    const status = await teams.http.post(door.port, activity, signature).then(
      (answer) => answer.status,
      () => null,
    )
    return { activity, status, at: sentAt - begun, ms: performance.now() - sentAt }
  }
  const next = () => void sent.push(send(sent.length))

  const begun = performance.now()
  const total = load.perSecond * load.seconds
  let regular = 0
  let seconds = 0
  while (regular < total) {
    const passed = (performance.now() - begun) / 1_000
    for (; regular < Math.min(total, passed * load.perSecond); regular += 1) next()
    for (; seconds < Math.floor(passed); seconds += 1) {
      load.each?.(seconds + 1)
      for (const { second, count } of load.bursts ?? [])
        if (second === seconds + 1) for (let n = 0; n < count; n += 1) next()
    }
    await new Promise((go) => setTimeout(go, 5))
  }
  return Promise.all(sent)
}
