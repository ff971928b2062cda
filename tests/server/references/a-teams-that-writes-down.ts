/** What Teams answers to a message; the rest of the network is not there. */
export type Says =
  | 201
  | 404
  | 500
  | 'BotNotInConversationRoster'
  | 'ConversationBlockedByUser'
  | 'BotDisabledByAdmin'
  | 'MessageWritesBlocked'

/** One message as it came to Teams. */
export interface Post {
  chat: string
  address: string
  says: Says
}

/** Teams that writes down what comes, and answers in each chat as it was told to. */
export function aTeamsThatWritesDown() {
  const teams = {
    posts: [] as Post[],
    /** Chats with a person that the bot opened, and by which address. */
    opened: [] as { chat: string; address: string }[],
    says: new Map<string, Says>(),
    fetch: (async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input)
      const at = url.pathname.indexOf('/v3/')
      const address = `${url.origin}${url.pathname.slice(0, at)}`
      const path = url.pathname.slice(at)
      if (path === '/v3/conversations') {
        const { members } = JSON.parse(String(init?.body))
        const chat = personalChatOf(members[0].id)
        teams.opened.push({ chat, address })
        return Response.json({ id: chat }, { status: 201 })
      }
      const [chat = ''] = decodeURIComponent(path.split('/')[3] ?? '').split(';')
      const says = teams.says.get(chat) ?? 201
      teams.posts.push({ chat, address, says })
      if (typeof says === 'number') return Response.json({ id: `m-${teams.posts.length}` }, { status: says })
      return Response.json({ error: { code: says } }, { status: 403 })
    }) as typeof fetch,
  }
  return teams
}

/** The chat of the bot with a person, by the id that Teams has of them. */
export const personalChatOf = (teamsId: string) => `a:personal-${teamsId}`
