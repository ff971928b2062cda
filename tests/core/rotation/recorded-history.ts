import { createHash } from 'node:crypto'
import { after } from '../../../core/src/rotation/after'
import { askedOf } from '../../../core/src/rotation/asked'
import type { TurnEvent } from '../../../core/src/rotation/events'
import { isIntact } from '../../../core/src/rotation/intact'
import { isAskedLate, isFinal, withLate } from '../../../core/src/rotation/late'
import { previewAway, previewCancel, previewPass, previewReorder } from '../../../core/src/rotation/preview'
import { fairShare, ownTurns, turnsTable, why } from '../../../core/src/rotation/view'
import { belongs } from '../../../core/src/team/membership'
import { commandOf, kinds } from './any-command'
import { type Deed, sensibleDeed } from './drawn-deed'
import { drawnTeam, drawsFrom, meetings } from './drawn-team'
import { Simulation } from './simulate'
import { dateOf, lead, letters, meeting, thing, who } from './team-of'

/** A few signs that change with whatever is in it. */
function digest(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 8)
}

/** What the screens would show before and after the deed. */
function previewed(team: Simulation, { actor, command }: Deed): unknown {
  const moment = team.moment(actor)
  switch (command.type) {
    case 'report-away':
      return previewAway(team.facts, command, moment)
    case 'pass':
      return previewPass(team.facts, command, moment)
    case 'cancel-meeting':
      return previewCancel(team.facts, command.occurrence, moment)
    case 'reorder-members':
      return previewReorder(team.facts, command.order, moment)
    default:
      return undefined
  }
}

/** What is known of each open exchange. */
function questionsOf(team: Simulation): unknown[] {
  const { facts, today } = team
  return facts.turns.exchanges.map((exchange) => {
    const { occurrence, role, from, to } = exchange
    return [
      isIntact(facts, exchange, today),
      isFinal(facts, exchange, team.moment(null).now),
      [from, ...(to === null ? [] : [to])].map((member) =>
        isAskedLate(facts.turns, { occurrence, role, member }),
      ),
    ]
  })
}

/** A history that depends on the seed alone, a line for each thing that happens and for what it does to the turns. */
export function historyOf(seed: number): string[] {
  const draws = drawsFrom(seed)
  const { below, chance } = draws
  const team = new Simulation(drawnTeam(draws))
  const lines: string[] = []

  function happens(deed: Deed): void {
    const { actor, command } = deed
    const before = previewed(team, deed)
    const decision = team.decide(actor, command)
    const done = 'refused' in decision ? decision : follow(decision.events)
    const what = 'refused' in done ? `refused: ${done.refused.code}` : done.map(({ type }) => type).join(' ')
    const signs = digest(command, before, done, team.facts, questionsOf(team))
    lines.push(`${team.today} ${actor ?? 'clock'} ${command.type}: ${what} ${signs}`)
  }

  /** As the core does it with every decision. */
  function follow(events: readonly TurnEvent[]): readonly TurnEvent[] {
    const { now } = team.moment(null)
    // It marks events and makes none.
    const told = withLate(events, events.reduce(after, team.facts), now) as readonly TurnEvent[]
    team.facts = told.reduce(after, team.facts)
    return told
  }

  happens({ actor: null, command: { type: 'publish-turns' } })
  for (let n = 1; n <= 8; n += 1) {
    for (let deed = 0; deed < 4; deed += 1) {
      // The last within the 24 hours in which a question is late.
      team.goTo(n, 150 - 40 * deed - below(28))
      const step = {
        kind: below(kinds + 1),
        actor: below(8),
        other: below(8),
        n: 1 + below(meetings),
        more: below(5),
        yes: chance(0.5),
      }
      const id = thing(`t${10 * n + deed}`)
      const any = { actor: who(letters[step.actor] ?? 'A'), command: commandOf(team, step, id) }
      happens(chance(0.75) ? (sensibleDeed(team, draws, 10 * n + deed) ?? any) : any)
    }
    team.goTo(n, 1)
    happens({ actor: null, command: { type: 'settle-exchanges' } })
    const occurrence = meeting(n)
    const there = team.facts.profile.members.filter((one) => belongs(one, dateOf(n)))
    const present = there.map(({ id }) => id).filter(() => chance(0.7))
    team.goTo(n)
    if (chance(0.4))
      happens({
        actor: present[0] ?? null,
        command: {
          type: 'not-here',
          occurrence,
          role: team.facts.profile.roles[below(3)]?.id ?? lead,
          present,
        },
      })
    team.goAfter(n, chance(0.5) ? 1 : 50)
    happens(
      chance(0.6)
        ? {
            actor: who('A'),
            command: {
              type: 'confirm-doers',
              occurrence,
              doers: chance(0.3) ? [{ role: lead, members: present.slice(0, 1 + below(2)) }] : [],
              ...(chance(0.4) ? { attendance: present } : {}),
            },
          }
        : { actor: null, command: { type: 'assume-doers' } },
    )
    happens({ actor: null, command: { type: 'publish-turns' } })
  }
  return [...lines, ...shown(team)]
}

/** What the screens show at the end. */
function shown({ facts, today }: Simulation): string[] {
  const table = turnsTable(facts, today)
  const ofMeetings = table.map(({ occurrence, turns, ...more }) => {
    const holders = turns.map((turn) => `${turn.role} ${turn.holders.join('+') || '-'} (${turn.state})`)
    const reasons = turns.map(({ role: own }) => why(facts, occurrence, own, today))
    return `${occurrence}: ${holders.join(', ')} ${digest(turns, more, reasons)}`
  })
  const own = facts.profile.members.map(({ id }) => [ownTurns(facts, id, today), askedOf(facts.turns, id)])
  return [...ofMeetings, `shares ${digest(fairShare(facts, today))}, of each ${digest(own)}`]
}
