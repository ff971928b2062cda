import { agendaDocOf, type DocId, type MeetingBlocks, meetingDoc } from '@roundtable/core'
import type { Screen } from '../cards/screen'
import type { Conversing } from '../conversation/deps'
import { withScene } from '../conversation/scenery'
import type { Google } from '../google/google'
import { type AgendaPut, liesInBin, putAgenda } from '../google/running-agenda'
import { teamLedger } from '../google/team-ledger'
import type { Handler } from '../jobs/attempt'
import type { TeamKey } from '../store/team-key'
import { type AgendaPutting, agendaPutting } from './doc-jobs'
import { laterAgain } from './later'
import { say } from './say'

interface Drawn {
  meeting: MeetingBlocks
  teamName: string
  language: 'en' | 'es'
}

/** The meeting as the Doc shall show it; null when there is no such meeting. */
async function drawMeeting(
  by: Conversing,
  key: TeamKey,
  occurrence: AgendaPutting['occurrence'],
  people: 'chips' | 'names',
): Promise<Drawn | null> {
  const roster = people === 'names' ? [] : await by.store.roster.of(key)
  const emails = new Map(roster.map(({ member, email }) => [member, email] as const))
  return withScene(by, key, null, { personal: false, draft: null }, (scene) => {
    const email: Parameters<typeof meetingDoc>[2]['email'] = (member) => emails.get(member) ?? undefined
    const meeting = meetingDoc(scene.team, occurrence, { ...scene, email })
    const { teamName, language } = scene
    return meeting === undefined ? null : { meeting, teamName, language }
  })
}

function screenOf(
  put: Exclude<AgendaPut, { kind: 'retry' }>,
  { occurrence, answers }: AgendaPutting,
): Screen {
  const screen = 'agenda-doc' as const
  switch (put.kind) {
    case 'there':
      return { screen, occurrence, became: 'there', question: null, answers: {}, kept: put.kept }
    case 'asked':
      return { screen, occurrence, became: 'asked', question: put.question, answers, kept: 0 }
    case 'refused': {
      const { place, reason } = put
      return { screen: 'doc-trouble', place, reason, matter: { kind: 'agenda', occurrence } }
    }
  }
}

/**
 * Puts an agenda into the team's Doc and tells whoever asked what became of it. Done again it changes nothing: the
 * Doc holds our marks, and the answer is one message.
 */
export function putAgendaIntoDoc(by: Conversing, google: Google): Handler {
  return async ({ tenant, key: entry, payload }) => {
    const parsed = agendaPutting.safeParse(payload)
    if (!parsed.success) return { kind: 'gone', reason: 'unreadable' }
    const what = parsed.data
    const { team, occurrence, answers, to, viewer } = what
    const key = { tenant, team }
    const drawn = await drawMeeting(by, key, occurrence, 'chips')
    if (drawn === null) return { kind: 'gone', reason: 'not-found' }
    const { teamName, language } = drawn
    const ledger = teamLedger(by, key)
    const docs = await ledger.docs()
    const inserted = (doc: DocId) => agendaDocOf(docs, occurrence) === doc
    const putting = ({ meeting }: Drawn) =>
      putAgenda(google, ledger, { meeting, team, docName: teamName, inserted, answers })
    let put = await putting(drawn)
    if (put.kind === 'refused' && put.reason === 'rejected') {
      // An address that is none of Google's may be what it does not take: then people stand there by name.
      const named = await drawMeeting(by, key, occurrence, 'names')
      if (named !== null) put = await putting(named)
    }
    if (put.kind === 'retry') return laterAgain(put)
    if (put.kind === 'there')
      await by.runner.run({
        key,
        commands: [{ type: 'note-agenda', occurrence, doc: put.doc }],
        actor: { kind: 'clock' },
        seen: [],
      })
    const binned = put.kind === 'there' && (await liesInBin(google, put.doc))
    const told = binned ? ({ kind: 'refused', place: 'doc', reason: 'trashed' } as const) : put
    const at = by.now()
    const message = say(
      `${entry}:told`,
      { team, to, screen: screenOf(told, what), viewer, language, card: null },
      at,
    )
    await by.store.commitWithoutTeam({ tenant, at, seen: [], outbox: [message] })
    by.committed()
    return { kind: 'sent' }
  }
}
