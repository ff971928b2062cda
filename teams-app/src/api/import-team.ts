import {
  type Command,
  today as dayOf,
  decideAll,
  type ImportTeamRequest,
  type Refusal,
  replayed,
  type Team,
  type TeamExport,
  teamExport,
} from '@roundtable/core'
import type { Conversing } from '../conversation/deps'
import { teamIdOf } from '../ids'
import { say } from '../messages/say'
import type { Commit } from '../store/commit'
import type { CodeFor } from '../store/link-codes'
import { bringerOf, broughtPeople } from './brought-people'
import { importedFilings, importedWords } from './brought-things'
import type { Asking } from './doc-door'
import { belongsToday } from './doc-home'
import { type DocReply, refusedReply, teamReply, wrongCode } from './doc-reply'
import type { Pace } from './pace'
import { lookUp } from './typed-code'

type ForChat = Extract<CodeFor, { kind: 'chat' }>
type Moving = { code: ForChat & { hash: string }; request: ImportTeamRequest; asking: Asking }

/**
 * A team that was in a Doc alone moves to the server, as the team of the chat that showed the code. All of it is
 * written in one transaction or nothing: log and words, people, the Doc's link, and the card for the chat.
 */
export async function importTeam(
  by: Conversing,
  tries: Pace,
  asking: Asking,
  request: ImportTeamRequest,
): Promise<DocReply> {
  const { doc, code } = request
  const typed = await lookUp(by, tries, asking, code)
  if (typed === 'wrong') return wrongCode(by, asking, doc)
  if ('reply' in typed) return typed.reply
  const { hash, stands } = typed
  if (stands.kind === 'team') return refusedReply({ code: 'chat-has-team' }, asking.language)
  const moved = await move(by, { code: { ...stands, hash }, request, asking })
  if (!('refused' in moved)) {
    by.committed()
    return teamReply(by, moved)
  }
  return moved.refused.code === 'link-code-wrong'
    ? wrongCode(by, asking, doc)
    : refusedReply(moved.refused, asking.language)
}

async function move(
  by: Conversing,
  { code, request, asking }: Moving,
): Promise<{ refused: Refusal } | { key: Commit['key']; member: NonNullable<Commit['by']> }> {
  const read = readTeam(request.export, by.now())
  if ('refused' in read) return read
  const { exported, team } = read
  const chat = await by.store.conversations.get(code.tenant, code.conversation)
  if (chat === null) return { refused: { code: 'link-code-wrong' } }
  const key = { tenant: code.tenant, team: teamIdOf(code.tenant, code.conversation) }
  if (chat.team !== null || (await by.teams.recall(key)) !== null)
    return { refused: { code: 'chat-has-team' } }
  const { id, kind, serviceUrl, botId } = chat
  const roster = await by.sender.roster({ conversation: { id, kind }, serviceUrl })
  if (roster.kind !== 'roster') return { refused: { code: 'chat-people-unknown' } }
  const people = broughtPeople(exported, roster.members)
  const now = by.now()
  const member = bringerOf(people, { email: asking.account.email, person: code.person })
  if (member === null || !belongsToday(team, member, now)) return { refused: { code: 'not-in-export' } }
  const { doc } = request
  const commands: Command[] = team.docs.running === null ? [{ type: 'set-running-doc', doc }] : []
  const today = dayOf(now, team.profile.zone)
  const done = decideAll(team, commands, { actor: { kind: 'member', member }, now, today })
  if ('refused' in done) return done
  const { language } = team.profile.settings
  const to = { to: 'conversation', conversation: id, thread: null } as const
  const card = { team: key.team, to, screen: { screen: 'next' }, viewer: null, language, card: null } as const
  const written = await by.store.commit({
    key,
    expectedVersion: 0,
    at: now,
    by: member,
    history: exported.events,
    events: done.events,
    words: [...importedWords(exported, team), ...done.words],
    roster: { put: people, remove: [] },
    filings: importedFilings(exported, now),
    conversations: [{ id, kind, serviceUrl, botId, person: chat.person, at: now, team: key.team }],
    docLink: { doc, codeHash: code.hash, member, googleSub: asking.account.sub },
    outbox: [say(`${key.team}:brought`, card, now)],
    wakeAt: now,
    seen: [],
  })
  if (typeof written === 'object') return written
  return written === 'committed' ? { key, member } : { refused: { code: 'chat-has-team' } }
}

/** The team of an export and the export itself; a foreign, an old or a damaged one is refused. */
function readTeam(
  sent: unknown,
  now: ReturnType<Conversing['now']>,
): { exported: TeamExport; team: Team } | { refused: Refusal } {
  const exported = teamExport().safeParse(sent)
  if (!exported.success) return { refused: { code: 'export-not-ours' } }
  const team = replayed(exported.data, now)
  return 'problem' in team ? { refused: team.problem } : { exported: exported.data, team }
}
