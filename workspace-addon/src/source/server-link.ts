import {
  type Command,
  docAnswer,
  docCommandsAnswer,
  type TeamExport,
  type TeamSnapshot,
  teamExport,
} from '@roundtable/core'
import type { Services } from '../google/services'
import type { Visit } from '../visit'
import { askServer, type Said } from './ask-server'
import type { Exported } from './move-team'
import { refusalSentence } from './refusal-sentence'
import type { Opened, Order, Outcome, Snapshot, TeamSource } from './team-source'

/** A team that lives on the school's server, as a Doc is linked to it. */
export interface ServerLink extends TeamSource {
  /** Joins the Doc to the team in whose chat the code was shown. */
  link(code: string): Outcome
  /** Takes the Doc from its team. */
  unlink(): Opened
  exportTeam(): Exported
  /** Moves a team without a server to this one, as the team of the chat in which the code was shown. */
  importTeam(code: string, team: TeamExport): Outcome
}

/** How many commands the server takes at once. */
const mostAtOnce = 8

/**
 * The server is asked over HTTPS with the person's identity token. Whatever goes wrong on the way, the same press can be sent
 * again: it is done once. Names, addresses and filings are the server's own there.
 * @param server its origin, `https://roundtable.school.example`
 */
export function serverLink(services: Services, visit: Visit, server: string): ServerLink {
  const { doc, language } = visit
  const ask = (path: string, body: object): Said =>
    askServer(services, { url: `${server}/api/doc/${path}`, language, body: { v: 1, doc, ...body } })
  const notOfTheTeam: Outcome = {
    kind: 'refused',
    sentence: refusalSentence({ code: 'not-a-member' }, language, [], new Map()),
    snapshot: null,
  }

  function opened(said: Said): Opened | { kind: 'refused'; sentence: string } {
    if (said.kind === 'trouble') return said
    const read = docAnswer().safeParse(said.json)
    if (!read.success) return { kind: 'trouble', trouble: 'newer' }
    const answer = read.data
    if (answer.kind === 'team') return { kind: 'team', snapshot: snapshotOf(answer) }
    return answer.kind === 'none' ? { kind: 'none' } : { kind: 'refused', sentence: answer.sentence }
  }

  function open(): Opened {
    const answer = opened(ask('open', {}))
    return answer.kind === 'refused' ? { kind: 'trouble', trouble: 'busy' } : answer
  }

  /** What joins the Doc to a team, as the end of a press. */
  function joined(said: Said): Outcome {
    const answer = opened(said)
    if (answer.kind === 'team') return { kind: 'done', snapshot: answer.snapshot }
    if (answer.kind === 'none') return notOfTheTeam
    return answer.kind === 'refused' ? { ...answer, snapshot: null } : answer
  }

  function give({ actor, people }: Order, press: string, commands: readonly Command[]): Outcome {
    const more = { ...(actor && { actor }), ...(people && { people: people.put }) }
    const said = ask('commands', { press, commands, ...more })
    if (said.kind === 'trouble') return said
    const read = docCommandsAnswer().safeParse(said.json)
    if (!read.success) return { kind: 'trouble', trouble: 'newer' }
    const answer = read.data
    if (answer.kind === 'none') return notOfTheTeam
    if (answer.kind === 'done')
      return { kind: 'done', snapshot: snapshotOf(answer), ...(answer.repeated && { repeated: true }) }
    const { sentence } = answer
    return { kind: 'refused', sentence, snapshot: 'team' in answer ? snapshotOf(answer) : null }
  }

  return {
    open,
    carryOut(order) {
      const { press, commands } = order
      const batches = batchesOf(commands)
      const [first, ...more] = batches
      if (first === undefined) return joined(ask('open', {}))
      return more.reduce<Outcome>(
        (before, batch, n) => (before.kind === 'done' ? give(order, `${press}-${n + 2}`, batch) : before),
        give(order, press, first),
      )
    },
    link: (code) => joined(ask('link', { code })),
    unlink() {
      const answer = opened(ask('unlink', {}))
      return answer.kind === 'refused' ? { kind: 'trouble', trouble: 'busy' } : answer
    },
    exportTeam() {
      const said = ask('export', {})
      if (said.kind === 'trouble') return said
      const read = teamExport().safeParse(said.json)
      if (read.success) return { kind: 'export', export: read.data }
      return docAnswer().safeParse(said.json).success
        ? { kind: 'none' }
        : { kind: 'trouble', trouble: 'newer' }
    },
    importTeam: (code, team) => joined(ask('import', { code, export: team })),
  }
}

function snapshotOf({ team, version, member, people, words, filed }: TeamSnapshot): Snapshot {
  return { team, version, member, people, words: new Map(words), filed, home: 'server' }
}

/** More commands than the server takes at once are as many presses, each everything or nothing. */
function batchesOf(commands: readonly Command[]): readonly (readonly Command[])[] {
  const count = Math.ceil(commands.length / mostAtOnce)
  return Array.from({ length: count }, (_, n) => commands.slice(n * mostAtOnce, (n + 1) * mostAtOnce))
}
