import {
  type Actor,
  answersTakenBack,
  type Command,
  commandsOfDue,
  today as dayOf,
  decideAll,
  dueNow,
  type Instant,
  isZone,
  type MemberId,
  membersOn,
  type Refusal,
  type Team,
  takenBackRefusal,
} from '@roundtable/core'
import { withDone } from './books'
import type { TeamFile } from './team-file'
import type { Order, Person, Snapshot } from './team-source'

/** A team's file and the team that its log tells of; null before it is founded. */
export interface Stand {
  file: TeamFile
  team: Team | null
}

/** Who acts, when, and where the team lives. */
export interface Press {
  email: string | null
  now: Instant
  secret: () => string
  home: Snapshot['home']
}

/** Why nothing happens: a refusal of the domain, or one of a team that lives in a Doc. */
export type StoreRefusal =
  | Refusal
  | { code: 'no-names-in-a-tab' | 'no-address' | 'team-exists-here' | 'not-a-team' }
  | { code: 'not-in-that-team'; email: string }

/** The member whose address it is, who belongs to the team today; before the founding, whoever is put down with it. */
export function memberOf(
  team: Team | null,
  people: readonly Person[],
  { email, now }: Press,
): MemberId | null {
  if (email === null) return null
  const mine = people.filter((person) => person.email?.toLowerCase() === email.toLowerCase())
  if (team === null) return mine[0]?.member ?? null
  const here = new Set(membersOn(team.profile, dayOf(now, team.profile.zone)).map(({ id }) => id))
  return mine.find(({ member }) => here.has(member))?.member ?? null
}

/** How long a move takes at most: if it broke off, the team goes on here. */
const longestMove = 60_000

/** Whether the team is on its way to a server: what were done here now would be missing there. */
export function isMoving({ file }: Stand, { now }: Press): boolean {
  return file.moving !== null && now - file.moving < longestMove
}

/** The team after everything that the clock has made due, each thing on its own. */
export function afterClock(stand: Stand, press: Press): Stand {
  const { team } = stand
  if (team === null || isMoving(stand, press)) return stand
  return dueNow(team, press.now)
    .flatMap((due) => commandsOfDue(due, team).map((command) => withNames(command, press)))
    .reduce<Stand>((now, command) => {
      const next = carriedOut(now, [command], { kind: 'clock' }, press)
      return 'refused' in next ? now : next
    }, stand)
}

/** The team after an order: everything or nothing. */
export function afterOrder(stand: Stand, order: Order, press: Press): Stand | { refused: StoreRefusal } {
  const { team, file } = stand
  const people = order.people ?? { put: [], remove: [] }
  const member = memberOf(team, team === null ? people.put : file.people, press)
  if (member === null)
    return {
      refused: { code: press.email === null ? 'no-address' : team === null ? 'no-team' : 'not-a-member' },
    }
  // Before anything else: whoever founds a team that stands by now is told so, and nothing about its people.
  if (team !== null && order.commands.some(({ type }) => type === 'found-team'))
    return { refused: { code: 'team-exists' } }
  const refused = namelessRefusal(team, order.commands, press) ?? peopleRefusal(stand, people, member)
  if (refused !== null) return { refused }
  const actor: Actor = order.actor === 'roundtable' ? { kind: 'clock' } : { kind: 'member', member }
  const next = order.commands.length === 0 ? stand : carriedOut(stand, order.commands, actor, press)
  if ('refused' in next) return next
  return { ...next, file: withOrder(next.file, order, people) }
}

function carriedOut(
  { file, team }: Stand,
  commands: readonly Command[],
  actor: Actor,
  { now, secret }: Press,
): Stand | { refused: Refusal } {
  const done = decideAll(team, commands, { actor, now, today: dayOf(now, zoneFor(team, commands)) })
  if ('refused' in done) return done
  const kept = new Set(file.books.flatMap(({ words }) => words.map(({ id }) => id)))
  for (const taken of answersTakenBack(done.team, commands)) {
    const refused = takenBackRefusal(taken, taken.words.filter((id) => kept.has(id)).length)
    if (refused !== null) return { refused }
  }
  if (done.events.length === 0 && done.words.length === 0) return { file, team: done.team }
  const by = actor.kind === 'member' ? actor.member : null
  return { file: { ...file, books: withDone(file.books, done, { at: now, by, secret }) }, team: done.team }
}

function zoneFor(team: Team | null, commands: readonly Command[]): string {
  if (team !== null) return team.profile.zone
  const founding = commands.find((command) => command.type === 'found-team')
  return founding !== undefined && isZone(founding.zone) ? founding.zone : 'UTC'
}

/** What the clock opens in a tab has names: the tab's history would tell whose answer is whose. */
function withNames(command: Command, { home }: Press): Command {
  return home === 'tab' && command.type === 'open-round' ? { ...command, mode: 'named' } : command
}

/** In a tab nothing is without a name. */
function namelessRefusal(
  team: Team | null,
  commands: readonly Command[],
  { home }: Press,
): StoreRefusal | null {
  if (home !== 'tab') return null
  const nameless = commands.some((command) => {
    if (command.type === 'open-round') return command.mode === 'anonymous'
    if (command.type === 'found-team' || command.type === 'change-team') return command.anonymous === true
    if (command.type !== 'write-reflection') return false
    return team?.rounds.rounds.find(({ id }) => id === command.round)?.mode === 'anonymous'
  })
  return nameless ? { code: 'no-names-in-a-tab' } : null
}

/** Somebody changes their own name; an address says who may act as whom, so that only a lead changes it. */
function peopleRefusal(
  { team, file }: Stand,
  { put, remove }: NonNullable<Order['people']>,
  member: MemberId,
): Refusal | null {
  if (team === null || team.profile.leads.includes(member)) return null
  const own = file.people.find((person) => person.member === member)
  const harmless = put.every((person) => person.member === member && person.email === own?.email)
  return harmless && remove.length === 0 ? null : { code: 'lead-only', leads: team.profile.leads }
}

/** How many presses are remembered: a press that comes again comes soon. */
const mostPresses = 60

/** The file, in which the press is known from now on. */
export function withPress(file: TeamFile, press: string): TeamFile {
  const presses = [...file.presses.filter((known) => known !== press), press]
  return { ...file, presses: presses.slice(-mostPresses) }
}

function withOrder(
  file: TeamFile,
  { press, filed }: Order,
  { put, remove }: NonNullable<Order['people']>,
): TeamFile {
  const changed = new Set([...put.map(({ member }) => member), ...remove])
  const people = [...file.people.filter(({ member }) => !changed.has(member)), ...put]
  return {
    ...withPress(file, press),
    people: people.sort((one, other) => (one.member < other.member ? -1 : 1)),
    filed: filed
      ? [...file.filed.filter(({ occurrence }) => occurrence !== filed.occurrence), filed]
      : file.filed,
  }
}
