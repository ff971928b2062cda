import type { Evidence } from '../evidence'
import type { Post } from '../teams-side'
import type { Invariant } from './invariant'

function byEntry(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const all = new Map<string, Post[]>()
  for (const post of posts) all.set(post.entry, [...(all.get(post.entry) ?? []), post])
  return all
}

const isUnknown = ({ saw }: Post) => saw === 'reset' || saw === 'hang' || saw >= 500

export const inDoubtOnce: Invariant = {
  name: 'in doubt once',
  promise: 'After a POST whose outcome nobody knows, the same message is never posted again.',
  broken: ({ posts }) =>
    [...byEntry(posts)].flatMap(([entry, all]) => {
      const doubt = all.findIndex(isUnknown)
      return doubt >= 0 && doubt < all.length - 1
        ? [`${entry}: posted ${all.length - 1 - doubt} times more`]
        : []
    }),
}

export const standsOnce: Invariant = {
  name: 'stands once',
  promise: 'No message stands twice in a chat.',
  broken: ({ posts }) =>
    [...byEntry(posts)].flatMap(([entry, all]) => {
      const stand = all.filter(({ stands }) => stands).length
      return stand > 1 ? [`${entry}: stands ${stand} times`] : []
    }),
}

/** From when to when the server knew that the app is not in a chat. */
function absences({ script, posts }: Evidence, chat: string): { from: number; until: number }[] {
  // That it is there counts from the first delivery on, that it is not only when the server has taken it.
  const told = script.presence
    .filter((one) => one.chat === chat)
    .map(({ at, told, there }) => ({ at: there ? at : told, there }))
  const refused = posts
    .filter((post) => post.chat === chat && post.saw === 403)
    .map(({ at }) => ({ at, there: false }))
  const all = [...told, ...refused].sort((a, b) => a.at - b.at)
  return all.flatMap(({ at, there }, n) =>
    there
      ? []
      : [{ from: at, until: all.slice(n).find((later) => later.there)?.at ?? Number.POSITIVE_INFINITY }],
  )
}

export const nothingAfterRemoval: Invariant = {
  name: 'nothing after removal',
  promise:
    'Once the server knows that the app is not in a chat, no message sets out to it until it is there again.',
  broken: (evidence) =>
    [...evidence.chats.keys()].flatMap((chat) => {
      const gone = absences(evidence, chat)
      const sent = evidence.posts.filter((post) => post.chat === chat)
      return sent.flatMap(({ entry, at }) => {
        const begun = evidence.begins.findLast((begin) => begin.key === entry && begin.at <= at)?.at ?? at
        return gone.some(({ from, until }) => from < begun && begun < until) ? [`${entry} to ${chat}`] : []
      })
    }),
}

export const latestAddress: Invariant = {
  name: 'latest address',
  promise: 'A message goes to the address under which Teams spoke last for its chat.',
  broken: ({ posts, begins, addresses }) =>
    posts.flatMap(({ entry, at, chat, serviceUrl }) => {
      const begun = begins.findLast((begin) => begin.key === entry && begin.at <= at)?.at ?? at
      const told = addresses.filter((one) => one.chat === chat)
      // An activity can come late; the address of the one that was said last counts.
      const [last] = told.filter((one) => one.taken && one.at < begun).sort((a, b) => b.said - a.said)
      if (last === undefined || last.url === serviceUrl) return []
      // What nobody answered, or what came in the moment of sending, may be known already, or not yet.
      const mayKnow = told.some((one) => one.url === serviceUrl && one.from <= at && one.said >= last.said)
      return mayKnow ? [] : [`${entry} to ${serviceUrl}`]
    }),
}

export const sameTenant: Invariant = {
  name: 'same tenant',
  promise: 'A message goes only to a chat of its own tenant, and of its own team or somebody in it.',
  broken: ({ posts, rows, script }) =>
    posts.flatMap(({ entry, chat, tenant }) => {
      const row = rows.outbox.find(({ key, tenant: of }) => key === entry && of === tenant)
      if (row === undefined)
        return rows.outbox.some(({ key }) => key === entry) ? [`${entry} to ${tenant}`] : []
      const team = script.teams.find(({ id }) => id === row.team)
      if (team === undefined) return []
      const own = [team.chat.id, ...team.people.map(({ id }) => `a:personal-members:id:${id}`)]
      return own.includes(chat) ? [] : [`${entry} of another team to ${chat}`]
    }),
}

export const limitsKept: Invariant = {
  name: 'limits kept',
  promise: 'Teams never has to refuse a message for its shape or for coming too soon.',
  broken: ({ complaints }) => complaints,
}
