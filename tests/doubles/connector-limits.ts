/** TEAMS.md "Limits", written a second time on purpose: the double must not share a mistake of the sender. */
const perConversation = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const
const perTenant = [50, 1_000] as const

/** Counts messages as Teams does, over windows that slide. */
export function connectorLimits() {
  const sent = new Map<string, number[]>()
  let all: number[] = []
  return {
    /** Takes a message that arrives at that instant, or says that it is one too many. */
    take(conversation: string, at: number): boolean {
      const own = sent.get(conversation) ?? []
      const within = (times: readonly number[], ms: number) => times.filter((time) => time > at - ms).length
      all = all.filter((time) => time > at - perTenant[1])
      if (perConversation.some(([most, ms]) => within(own, ms) >= most)) return false
      if (all.length >= perTenant[0]) return false
      sent.set(conversation, [...own, at])
      all.push(at)
      return true
    },
  }
}
