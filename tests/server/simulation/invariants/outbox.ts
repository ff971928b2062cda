import { type Actor, instant, notices, teamId } from '@roundtable/core'
import { seenKey } from '../../../../teams-app/src/ids'
import { entryOfNotice } from '../../../../teams-app/src/messages/entries'
import type { Invariant } from './invariant'

export const outboxEnds: Invariant = {
  name: 'the outbox ends',
  promise:
    'When nothing goes wrong any more, everything that was to be done is done, or given up with a reason.',
  broken: ({ rows, end }) =>
    rows.outbox.flatMap(({ key, state, reason, next_at }) => {
      if (state === 'sent') return []
      if (state === 'dead') return reason ? [] : [`${key}: given up without a reason`]
      // What waits for the hours of a team, or for an hour that Google asked for, is not late.
      return Number(next_at) <= end ? [`${key}: still waits`] : []
    }),
}

const doubts = ['in-doubt', 'failed-in-doubt', 'unknown']
const whileOnItsWay = 60_000
const week = 7 * 86_400_000

export const doubtIsReal: Invariant = {
  name: 'doubt is real',
  promise:
    'A message is given up in doubt only where no answer told what became of it, or its process, or the database for it, failed while it was on its way.',
  broken: ({ rows, posts, begins, downs, failures }) =>
    rows.outbox.flatMap(({ key, state, reason }) => {
      if (state !== 'dead' || !doubts.includes(String(reason))) return []
      const begun = begins.filter((begin) => begin.key === key)
      const failed = [...downs.map(({ from, process }) => ({ at: from, process })), ...failures].some(
        ({ at, process }) =>
          begun.some((one) => one.process === process && one.at <= at && at < one.at + whileOnItsWay),
      )
      const unsaid = posts.some(
        ({ entry, saw }) => entry === key && (saw === 'reset' || saw === 'hang' || saw >= 500),
      )
      return failed || unsaid ? [] : [`${key}: ${reason}`]
    }),
}

export const answeredOnce: Invariant = {
  name: 'answered once',
  promise: 'A typed message that was acknowledged has exactly one answer in the outbox.',
  broken: ({ rows, script }) =>
    script.acknowledged.flatMap(({ tenant, chat, id }) => {
      // Whoever was forgotten took their chat's messages with them.
      if (script.erased.some(({ person }) => chat.endsWith(person.id))) return []
      const key = `say:reply:${seenKey(`${tenant}|${chat}|message|${id}`)}`
      const found = rows.outbox.filter((row) => row.tenant === tenant && row.key === key).length
      return found === 1 ? [] : [`${id} in ${chat}: ${found} answers`]
    }),
}

export const writtenOnce: Invariant = {
  name: 'written once',
  promise: 'Nothing is written twice within a week under a key by which it is known when it comes again.',
  broken: ({ committed }) => {
    const last = new Map<string, number>()
    return committed.flatMap(({ at, tenant, seen }) =>
      [...new Set(seen)].flatMap((one) => {
        const key = `${tenant} ${one}`
        const before = last.get(key) ?? Number.NEGATIVE_INFINITY
        last.set(key, at)
        return at < before + week ? [`${key}: again after ${at - before} ms`] : []
      }),
    )
  },
}

export const followsFromFacts: Invariant = {
  name: 'follows from facts',
  promise:
    'Every message that follows from facts stands in the outbox since they do, whatever died in between.',
  broken: ({ committed, histories, rows, script }) => {
    const known = new Set(rows.outbox.map(({ tenant, key }) => `${tenant} ${key}`))
    return committed.flatMap(({ tenant, facts }) => {
      const history = histories.find((one) => one.team === facts?.team)
      // Whoever was forgotten took along what was to be said to them.
      if (facts === null || history === undefined || script.erased.some(({ team }) => team === facts.team))
        return []
      const { after: version, count, by } = facts
      const before = history.states[version - 1] ?? null
      const team = history.states[version + count - 1]
      if (team === undefined) return []
      const events = history.facts.slice(version, version + count).map(({ event }) => event)
      const now = instant.parse(facts.at)
      const actor: Actor = by === null ? { kind: 'clock' } : { kind: 'member', member: by }
      const key = { tenant, team: teamId.parse(facts.team) }
      return notices(before, events, team, actor, now).flatMap((notice) => {
        const entry = entryOfNotice(notice, { key, version, team, now })
        return known.has(`${tenant} ${entry.key}`) ? [] : [entry.key]
      })
    })
  },
}
