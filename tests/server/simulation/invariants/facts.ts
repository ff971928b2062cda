import { fairShare, nextMeeting, today, turnsTable } from '@roundtable/core'
import { brokenEntry } from '../../../../teams-app/src/store/audit'
import type { Invariant } from './invariant'

export const noGaps: Invariant = {
  name: 'no gaps',
  promise:
    'The facts of a team are numbered without a gap, never go back in time, and are as many as its version says.',
  broken: ({ histories }) =>
    histories.flatMap(({ team, version, facts }) => [
      ...facts.flatMap((fact, n) =>
        fact.version === n + 1 ? [] : [`${team}: fact ${n + 1} is ${fact.version}`],
      ),
      ...facts.flatMap((fact, n) =>
        fact.at < (facts[n - 1]?.at ?? 0) ? [`${team}: fact ${n + 1} is earlier`] : [],
      ),
      ...(version === facts.length ? [] : [`${team}: version ${version} of ${facts.length} facts`]),
    ]),
}

export const oneHolder: Invariant = {
  name: 'one holder',
  promise:
    'Each seat of each role of each coming meeting has one holder, who belongs to the team that day, or is open.',
  broken: ({ histories }) =>
    histories.flatMap(({ team, states, facts }) => {
      const now = states.at(-1)
      const last = facts.at(-1)
      if (now === undefined || last === undefined) return []
      return turnsTable(now, today(last.at, now.profile.zone), 12).flatMap(({ occurrence, date, turns }) =>
        turns.flatMap(({ role, holders }) => {
          const seats = now.profile.roles.find(({ id }) => id === role)?.seats ?? 0
          const belongs = holders.every((holder) =>
            now.profile.members.some(
              ({ id, periods }) =>
                id === holder &&
                periods.some(({ from, until }) => from <= date && (until === undefined || date <= until)),
            ),
          )
          const once = new Set(holders).size === holders.length && holders.length <= seats
          return belongs && once
            ? []
            : [`${team} ${occurrence} ${role}: ${holders.length} holders for ${seats} seats`]
        }),
      )
    }),
}

export const nextIsThePlan: Invariant = {
  name: 'next is the plan',
  promise: 'Who leads next is what the rules make of the facts, whatever the memory of the server holds.',
  broken: ({ histories, views, end }) =>
    histories.flatMap(({ team, states }) => {
      const shown = views.find((one) => one.team === team)?.after
      const now = states.at(-1)
      const row = now === undefined ? null : nextMeeting(now, today(end, now.profile.zone))
      if (row === null || !JSON.stringify(shown ?? '').includes('"meetings"')) return []
      const plan = row.turns.map(({ role, holders }) => ({ role, holders }))
      const isShown = plan.every(({ role, holders }) =>
        JSON.stringify(shown).includes(`"role":"${role}","holders":${JSON.stringify(holders)}`),
      )
      return isShown ? [] : [`${team}: ${row.occurrence}`]
    }),
}

export const memoryIsReplay: Invariant = {
  name: 'memory is replay',
  promise: 'What the server shows from memory is what it shows when it has read all facts anew.',
  broken: ({ views }) =>
    views.flatMap(({ team, before, after }) =>
      JSON.stringify(before) === JSON.stringify(after)
        ? []
        : [
            `${team}: ${JSON.stringify(before).slice(0, 80)} before, ${JSON.stringify(after).slice(0, 80)} after`,
          ],
    ),
}

export const sharesAddUp: Invariant = {
  name: 'shares add up',
  promise:
    'The turns that a role has done are, together, the fair shares of all: nobody’s turn is lost or counted twice.',
  broken: ({ histories, end }) =>
    histories.flatMap(({ team, states }) => {
      const now = states.at(-1)
      if (now === undefined) return []
      const rows = fairShare(now, today(end, now.profile.zone))
      return now.profile.roles.flatMap(({ id }) => {
        const own = rows.filter(({ role }) => role === id)
        const difference = own.reduce((sum, { done, share }) => sum + done - share, 0)
        // Hundredths are rounded once for each person.
        return Math.abs(difference) <= own.length ? [] : [`${team} ${id}: off by ${difference} hundredths`]
      })
    }),
}

export const namesOnlyTheRoster: Invariant = {
  name: 'names only the roster',
  promise: 'No fact names anybody who neither stands in the roster of the team nor was forgotten.',
  broken: ({ histories, rows, script }) =>
    histories.flatMap(({ tenant, team, facts }) => {
      const known = new Set(
        rows.people.filter((row) => row.tenant === tenant && row.team === team).map(({ member }) => member),
      )
      const forgotten = script.erased.some((one) => one.team === team)
      const named = new Set(
        facts.flatMap(({ event }) => JSON.stringify(event).match(/\bm-[0-9a-f]{24}\b/g) ?? []),
      )
      return forgotten
        ? []
        : [...named].filter((member) => !known.has(member)).map((member) => `${team}: ${member}`)
    }),
}

const made = [
  'action-added',
  'decision-recorded',
  'item-added',
  'reflection-logged',
  'win-logged',
  'absence-reported',
]

export const doneIsThere: Invariant = {
  name: 'done is there',
  promise:
    'What the tab was told is done is one fact, however often it was sent and whatever died meanwhile.',
  broken: ({ histories, script }) =>
    script.tabThings.flatMap(({ team, id }) => {
      const facts = histories.find((one) => one.team === team)?.facts ?? []
      const found = facts.filter(
        ({ event }) => made.includes(event.type) && JSON.stringify(event).includes(`"${id}"`),
      ).length
      return found === 1 ? [] : [`${id}: ${found} facts`]
    }),
}

export const auditWhole: Invariant = {
  name: 'audit whole',
  promise: 'The audit log of every team is a chain without a break.',
  broken: ({ audit }) => {
    const entry = brokenEntry(audit)
    return entry === null ? [] : [`${entry.team}: entry ${entry.number}`]
  },
}
