import { agendaDeciders } from './agenda/decide'
import type { CalendarCommand } from './calendar/commands'
import { calendarDeciders } from './calendar/decide'
import { withEvents } from './calendar/evolve'
import { clockDeciders } from './clock/decide'
import type { Command, CommandOf } from './command'
import type { Decision, Moment, Words } from './decision'
import type { Event } from './event'
import { evolve } from './evolve'
import { reflectionDeciders } from './reflection/decide'
import type { Refusal } from './refusal'
import { turnDeciders } from './rotation/decide'
import { isQuestion, withLate } from './rotation/late'
import { isPublished } from './rotation/publish'
import { reseat } from './rotation/reseat'
import { runningDocDeciders } from './running-doc/decide'
import type { Team } from './state'
import { tabDeciders } from './tab-deciders'
import { foundTeam, profileDeciders } from './team/decide'
import { may } from './team/permission'

type Outcome = Decision<Event, Refusal>
type Deciders = {
  [T in Exclude<Command['type'], 'found-team'>]: (
    team: Team,
    command: CommandOf<T>,
    moment: Moment,
  ) => Outcome
}

/** Published turns follow the list of meetings: whoever had a date that is gone has the next. */
function onCalendar<T extends CalendarCommand['type']>(type: T) {
  return (team: Team, command: Extract<CalendarCommand, { type: T }>, moment: Moment): Outcome => {
    const { calendar, profile } = team
    const decision = calendarDeciders[type]({ calendar, zone: profile.zone }, command, moment)
    if ('refused' in decision) return decision
    const next = { ...team, calendar: withEvents(calendar, decision.events) }
    return { events: [...decision.events, ...reseat(team, next, moment.today)] }
  }
}

/** Who decides each command. A command without a decider does not compile. */
const deciders: Deciders = {
  ...profileDeciders,
  ...turnDeciders,
  ...agendaDeciders,
  ...clockDeciders,
  ...reflectionDeciders,
  ...runningDocDeciders,
  ...tabDeciders,
  'set-rhythm': onCalendar('set-rhythm'),
  'set-school-year': onCalendar('set-school-year'),
  'import-dates': onCalendar('import-dates'),
  'add-closure': onCalendar('add-closure'),
  'remove-closure': onCalendar('remove-closure'),
  'set-cycle-day': onCalendar('set-cycle-day'),
  'add-meeting': onCalendar('add-meeting'),
}

function decideOne<T extends Exclude<Command['type'], 'found-team'>>(
  type: T,
  team: Team,
  command: CommandOf<T>,
  moment: Moment,
): Outcome {
  return deciders[type](team, command, moment)
}

/**
 * What a command does to the team (null: not founded yet), or why nothing happens. Permission is asked first.
 * Pure: the same team, command and moment always give the same answer.
 */
export function decide(team: Team | null, command: Command, moment: Moment): Outcome {
  if (command.type === 'found-team')
    return team === null ? foundTeam(command, moment) : { refused: { code: 'team-exists' } }
  if (team === null) return { refused: { code: 'no-team' } }
  const forbidden = may(moment.actor, command, team, moment.today)
  if (forbidden !== null) return { refused: forbidden }
  const decision = decideOne(command.type, team, command, moment)
  if ('refused' in decision || !decision.events.some(isQuestion)) return decision
  const after = decision.events.reduce((known, event) => evolve(known, event), team)
  return { ...decision, events: withLate(decision.events, after, moment.now) }
}

/** What several commands did together: the team after them, all facts and words in order. */
export interface Done {
  team: Team
  events: readonly Event[]
  words: readonly Words[]
}

/** Whether nothing that publishing reads has changed: a reflection or an action moves no turn. */
function sameTurns(one: Team | null, other: Team | null): boolean {
  return one?.profile === other?.profile && one?.calendar === other?.calendar && one?.turns === other?.turns
}

/**
 * Carries out commands one after the other as one: either all happen or, with the first refusal, none. Then
 * whatever dates are to be published are published, so that no command leaves the turns behind the calendar.
 */
export function decideAll(
  team: Team | null,
  commands: readonly Command[],
  moment: Moment,
): Done | { refused: Refusal } {
  let now = team
  const events: Event[] = []
  const words: Words[] = []
  const carryOut = (command: Command, by: Moment) => {
    const decision = decide(now, command, by)
    if ('refused' in decision) return decision
    for (const event of decision.events) now = evolve(now, event)
    events.push(...decision.events)
    words.push(...(decision.words ?? []))
    return null
  }
  for (const command of commands) {
    const refusal = carryOut(command, moment)
    if (refusal !== null) return refusal
  }
  if (now === null || !sameTurns(team, now) || !isPublished(now, moment.today))
    carryOut({ type: 'publish-turns' }, { ...moment, actor: { kind: 'clock' } })
  return now === null ? { refused: { code: 'no-team' } } : { team: now, events, words }
}
