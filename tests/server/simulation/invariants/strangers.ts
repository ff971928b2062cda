import { theirs } from '../a-stranger'
import type { Invariant } from './invariant'

export const strangersAreRefused: Invariant = {
  name: 'strangers are refused',
  promise:
    'Nobody is let in who cannot show that Teams signed for this bot and this address: the answer is 403, or 503 while nobody can tell.',
  broken: ({ script }) =>
    script.strangers.flatMap(({ what, status }) =>
      status === null || status === 403 || status === 503 ? [] : [`${what}: ${status}`],
    ),
}

export const nothingIsAskedForThem: Invariant = {
  name: 'nothing is asked for strangers',
  promise: 'For a stranger the database is asked at most whether a school uses the app.',
  broken: ({ askedForStrangers }) => askedForStrangers,
}

export const nothingForged: Invariant = {
  name: 'nothing forged',
  promise: 'No word, chat, school or address that a stranger named stands in a row, a message or a document.',
  broken: ({ rows, posts, docs, script }) => {
    const names = [...script.strangers.map(({ word }) => word), theirs.address, theirs.tenant, theirs.chat.id]
    return [...Object.entries(rows), ['messages', posts] as const, ['documents', docs] as const].flatMap(
      ([place, all]) => {
        const text = JSON.stringify(all)
        return names.flatMap((name) => (text.includes(name) ? [`${name} in ${place}`] : []))
      },
    )
  },
}

export const tokensAreGood: Invariant = {
  name: 'tokens are good',
  promise:
    'Each request to Teams shows a token that was given to the bot, has not expired, and was not refused before.',
  broken: ({ badTokens }) => badTokens,
}
