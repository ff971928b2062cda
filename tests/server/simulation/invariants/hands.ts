import type { Hand } from '../what-was-committed'
import type { Invariant } from './invariant'

export const oneHand: Invariant = {
  name: 'one hand',
  promise:
    'An entry of the outbox is in the hand of one process at a time, from its claim until it says how it ended or its lease runs out, and nobody else sends it.',
  broken: ({ hands, posts }) => {
    const own = new Map<string, Hand[]>()
    for (const hand of hands) {
      const entry = `${hand.tenant} ${hand.key}`
      own.set(entry, [...(own.get(entry) ?? []), hand])
    }
    const claimedTwice = [...own].flatMap(([entry, all]) =>
      all.flatMap((hand, n) =>
        all.slice(0, n).some((before) => hand.from < before.until)
          ? [`${entry}: claimed by ${hand.process} in the hand of another`]
          : [],
      ),
    )
    const sentByOthers = posts.flatMap(({ tenant, entry, at, process }) =>
      (own.get(`${tenant} ${entry}`) ?? []).some(
        (hand) => hand.process === process && hand.from <= at && at <= hand.until,
      )
        ? []
        : [`${entry}: sent by ${process} out of its hand`],
    )
    return [...claimedTwice, ...sentByOthers]
  },
}
