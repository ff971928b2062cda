/** What an activity of Teams tells of a chat. */
export interface Told {
  chat: string
  /** When Teams saw it; it may come later than what happened after it. */
  at: number
  address: string
  change: 'installed' | 'removed' | null
}

/** What somebody knows of each chat who was told all that the server was told. Shares no line with the server. */
export function whatWasTold() {
  const told: Told[] = []
  const latest = (chat: string, which: (one: Told) => boolean = () => true) =>
    told
      .filter((one) => one.chat === chat && which(one))
      .reduce<Told | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)
  return {
    tell: (one: Told) => void told.push(one),
    known: (chat: string) => told.some((one) => one.chat === chat),
    /** Whether the app is there: a chat that is heard of for the first time has it at that moment. */
    isThere: (chat: string) => {
      const first = told.find((one) => one.chat === chat)
      return latest(chat, (one) => one.change !== null || one === first)?.change !== 'removed'
    },
    address: (chat: string) => latest(chat, ({ address }) => address !== '')?.address,
  }
}
