import { endsAt, startsAt, today } from '../../../core/src/calendar/meeting-time'
import type { Decision, Moment } from '../../../core/src/decision'
import type { Instant, MemberId, RoleId } from '../../../core/src/ids'
import { after } from '../../../core/src/rotation/after'
import type { TurnCommand, TurnCommandOf } from '../../../core/src/rotation/commands'
import { turnDeciders } from '../../../core/src/rotation/decide'
import type { TurnEvent } from '../../../core/src/rotation/events'
import type { TurnRefusal } from '../../../core/src/rotation/refusals'
import { type TurnFacts, turnAt } from '../../../core/src/rotation/turns'
import { turnsTable } from '../../../core/src/rotation/view'
import { lead, meeting, who } from './team-of'

const hour = 3_600_000

function decideOne<T extends TurnCommand['type']>(
  type: T,
  facts: TurnFacts,
  command: TurnCommandOf<T>,
  moment: Moment,
): Decision<TurnEvent, TurnRefusal> {
  return turnDeciders[type](facts, command, moment)
}

/** A team as time goes by: what was decided changes turns, calendar and profile alike. */
export class Simulation {
  readonly events: TurnEvent[] = []
  private now: Instant

  /** Begins a week before the first meeting, at its time of day. */
  constructor(public facts: TurnFacts) {
    const [first] = facts.calendar.occurrences
    this.now = first === undefined ? (0 as Instant) : this.before(first.id, 7 * 24)
  }

  /** The instant so many hours before the meeting begins. */
  private before(id: string, hours: number): Instant {
    const found = this.facts.calendar.occurrences.find((one) => one.id === id)
    if (found === undefined) throw new Error(`No meeting ${id}`)
    return (startsAt(found, this.facts.profile.zone) - hours * hour) as Instant
  }

  get today() {
    return today(this.now, this.facts.profile.zone)
  }

  /** Goes to so many hours before the n-th meeting. */
  goTo(n: number, hoursBefore = 0): this {
    this.now = this.before(meeting(n), hoursBefore)
    return this
  }

  /** Goes to so many hours after the end of the n-th meeting. */
  goAfter(n: number, hours: number): this {
    const found = this.facts.calendar.occurrences.find(({ id }) => id === meeting(n))
    if (found === undefined) throw new Error(`No meeting ${n}`)
    this.now = (endsAt(found, this.facts.profile.zone) + hours * hour) as Instant
    return this
  }

  moment(actor: string | null): Moment {
    return {
      actor: actor === null ? { kind: 'clock' } : { kind: 'member', member: who(actor) },
      now: this.now,
      today: this.today,
    }
  }

  decide(actor: string | null, command: TurnCommand): Decision<TurnEvent, TurnRefusal> {
    return decideOne(command.type, this.facts, command, this.moment(actor))
  }

  /** Carries the command out; throws if it is refused. */
  act(actor: string | null, command: TurnCommand): readonly TurnEvent[] {
    const decision = this.decide(actor, command)
    if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
    this.facts = decision.events.reduce(after, this.facts)
    this.events.push(...decision.events)
    return decision.events
  }

  /** The code of the refusal; throws if the command is carried out. */
  refusal(actor: string | null, command: TurnCommand): TurnRefusal['code'] {
    const decision = this.decide(actor, command)
    if (!('refused' in decision)) throw new Error(`Not refused: ${command.type}`)
    return decision.refused.code
  }

  publish(): this {
    this.act(null, { type: 'publish-turns' })
    return this
  }

  /** Holds the n-th meeting as published, or with these doers of the first role. */
  hold(n: number, doers?: string, attendance?: string): this {
    this.goAfter(n, 0)
    this.act('A', {
      type: 'confirm-doers',
      occurrence: meeting(n),
      doers: doers === undefined ? [] : [{ role: lead, members: [...doers].map(who) }],
      ...(attendance === undefined ? {} : { attendance: [...attendance].map(who) }),
    })
    return this
  }

  away(member: string, from: number, until = from, actor = member): readonly TurnEvent[] {
    return this.act(actor, {
      type: 'report-away',
      id: this.nextAbsence(member),
      member: who(member),
      from: this.dateOf(from),
      until: this.dateOf(until),
      kind: 'away',
      source: actor === member ? 'self' : 'lead',
    })
  }

  private absences = 0
  nextAbsence(member: string) {
    this.absences += 1
    return `away-${member}-${this.absences}` as TurnCommandOf<'report-away'>['id']
  }

  dateOf(n: number) {
    const found = this.facts.calendar.occurrences.find(({ id }) => id === meeting(n))
    if (found === undefined) throw new Error(`No meeting ${n}`)
    return found.date
  }

  holder(n: number, role: RoleId = lead): string {
    const turn = turnAt(this.facts.turns, { occurrence: meeting(n), role })
    return turn === undefined ? '?' : turn.holders.join('+') || '-'
  }

  /** Published holders of the meetings `from` to `until`, "?" where nothing is published. */
  published(from: number, until: number, role: RoleId = lead): string {
    return Array.from({ length: until - from + 1 }, (_, n) => this.holder(from + n, role)).join(' ')
  }

  /** Published and forecast holders of the coming meetings, at most so many. */
  coming(most: number, role: RoleId = lead): string {
    return turnsTable(this.facts, this.today, most)
      .map(({ turns }) => turns.find((turn) => turn.role === role)?.holders.join('+') || '-')
      .join(' ')
  }
}

export function members(text: string): MemberId[] {
  return [...text].map(who)
}
