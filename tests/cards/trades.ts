import {
  docId,
  type Exchange,
  type LocalDate,
  type MemberId,
  type Occurrence,
  type OccurrenceId,
  type Place,
  previewAway,
  type RoleId,
  type ThingId,
  teamTemplates,
  thingId,
} from '@roundtable/core'
import { now } from './autumn'
import type { School } from './school'
import { localDate } from './values'

/** What was set going among the coming dates, by the ids and people that the cards need. */
export interface Trades {
  /** Reported away on the next meeting; an exchange of both dates waits for `asked`. */
  away: MemberId
  asked: MemberId
  next: OccurrenceId
  waiting: ThingId
  /** Confirmed by its other side, and the absence was withdrawn since. */
  giveBack: Exchange
  settled: Exchange
  /** `swapper` asked `swappee`. */
  swap: ThingId
  swapper: MemberId
  swappee: MemberId
  coming: readonly Occurrence[]
  /** Could still exchange this date with somebody. */
  absentee: { member: MemberId; date: LocalDate }
}

const on = (school: School, { occurrence, role }: Omit<Place, 'member'>): MemberId => {
  const holder = school.team.turns.published[occurrence]?.find((turn) => turn.role === role)?.holders[0]
  if (holder === undefined) throw new Error(`Nobody has ${role} on ${occurrence}`)
  return holder
}

function reportAway(school: School, place: Omit<Place, 'member'>, id: string, date: string): Exchange {
  const member = on(school, place)
  const day = localDate(date)
  school.run(member, now, [
    {
      type: 'report-away',
      id: thingId.parse(id),
      member,
      from: day,
      until: day,
      kind: 'away',
      source: 'self',
    },
  ])
  const made = school.team.turns.exchanges.find(
    (exchange) => exchange.from === member && exchange.occurrence === place.occurrence,
  )
  if (made?.to === null || made === undefined) throw new Error(`No exchange was found for ${id}`)
  return made
}

function exchangeOf(school: School, id: ThingId): Exchange {
  const found = school.team.turns.exchanges.find((exchange) => exchange.id === id)
  if (found === undefined) throw new Error(`The exchange ${id} is gone`)
  return found
}

/** The first two dates whose leaders have no other role on the date of the other. */
function proposeSwap(school: School, role: RoleId, coming: readonly Occurrence[]) {
  const published = coming.filter(({ id }) => (school.team.turns.published[id] ?? []).length > 0)
  const busy = (occurrence: OccurrenceId, member: MemberId) =>
    school.team.turns.published[occurrence]?.some(({ holders }) => holders.includes(member)) ?? true
  for (const { id: one } of published)
    for (const { id: other } of published) {
      const mine = { occurrence: one, role, member: on(school, { occurrence: one, role }) }
      const theirs = { occurrence: other, role, member: on(school, { occurrence: other, role }) }
      if (busy(one, theirs.member) || busy(other, mine.member)) continue
      const swap = thingId.parse('swap')
      school.run(mine.member, now, [{ type: 'propose-swap', id: swap, mine, theirs }])
      return { swap, swapper: mine.member, swappee: theirs.member }
    }
  throw new Error('No two dates can be swapped')
}

/** The first leader who could exchange dates with somebody. */
function findAbsentee(school: School, role: RoleId, coming: readonly Occurrence[]): Trades['absentee'] {
  for (const { id, date } of coming) {
    const member = school.team.turns.published[id]?.find((turn) => turn.role === role)?.holders[0]
    if (member === undefined) continue
    const actor = { kind: 'member' as const, member }
    const previewed = previewAway(
      school.team,
      {
        type: 'report-away',
        id: thingId.parse('maybe'),
        member,
        from: date,
        until: date,
        kind: 'away',
        source: 'self',
      },
      { actor, now, today: localDate('2026-11-10') },
    )
    const exchanges = 'refused' in previewed ? [] : previewed.preview.exchanges
    if (exchanges.some(({ back }) => back !== null)) return { member, date }
  }
  throw new Error('Nobody can exchange')
}

/** A protocol in the team's own words, chosen for the next meeting, with a topic of its own and in a Doc. */
function ownProtocol(school: School, occurrence: OccurrenceId, parts: number): void {
  const { saying, language, team } = school
  const model = teamTemplates(team.agenda, () => undefined, language)[0]?.template
  const [part] = model?.parts ?? []
  const text = (n: number) => saying.action(n).slice(0, 300).trim()
  const id = thingId.parse('our-own')
  const doc = docId.parse('1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcde')
  const template = {
    ...model,
    id,
    title: saying.protocol.slice(0, 80).trim(),
    purpose: text(0),
    tip: text(1),
    minutes: parts * 3,
    parts: Array.from({ length: parts }, (_, n) => ({
      ...part,
      id: `part-${n}`,
      title: saying.protocol.slice(0, 80).trim(),
      minutes: 3,
      leastMinutes: 1,
      purpose: text(n),
      prompts: [text(n), text(n + 1), text(n + 2), text(n + 3)],
    })),
  }
  school.run(school.member(0), now, [
    { type: 'save-template', id, template },
    { type: 'choose-template', occurrence, template: id, minutes: 45 },
    { type: 'add-item', id: thingId.parse('item'), occurrence, text: saying.decision },
    { type: 'set-running-doc', doc },
  ])
  school.run('clock', now, [{ type: 'note-agenda', occurrence, doc }])
}

/** Sets exchanges in all their states, a swap and an own protocol going. */
export function stir(school: School, parts: number): Trades {
  const coming = school.team.calendar.occurrences.filter(({ date }) => date > localDate('2026-11-10'))
  const [first, second, third] = coming
  const role = school.team.profile.roles[0]?.id
  const notes = school.team.profile.roles[1]?.id
  if (!first || !second || !third || !role || !notes) throw new Error('Too little is published')
  const next = { occurrence: first.id, role }
  const away = on(school, next)
  const { id: waiting, to: asked } = reportAway(school, next, 'away-next', first.date)
  const given = reportAway(school, { occurrence: second.id, role: notes }, 'away-back', second.date)
  if (asked === null || given.to === null) throw new Error('Nobody was asked')
  school.run(given.to, now, [{ type: 'accept-exchange', exchange: given.id }])
  school.run(given.from, now, [{ type: 'withdraw-away', id: thingId.parse('away-back') }])
  const done = reportAway(school, { occurrence: third.id, role: notes }, 'away-done', third.date)
  if (done.to === null) throw new Error('Nobody was asked')
  school.run(done.to, now, [{ type: 'accept-exchange', exchange: done.id }])
  const { swap, swapper, swappee } = proposeSwap(school, role, coming.slice(1))
  if (parts > 0) ownProtocol(school, first.id, parts)
  const giveBack = exchangeOf(school, given.id)
  const settled = exchangeOf(school, done.id)
  const absentee = findAbsentee(school, role, coming)
  return { away, asked, next: first.id, waiting, giveBack, settled, swap, swapper, swappee, coming, absentee }
}
