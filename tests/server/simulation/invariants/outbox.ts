import { seenKey } from '../../../../teams-app/src/ids'
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

export const doubtIsReal: Invariant = {
  name: 'doubt is real',
  promise:
    'A message is given up in doubt only where no answer told what became of it, or a process or the database failed while it was on its way.',
  broken: ({ rows, posts, begins, downs, failures }) =>
    rows.outbox.flatMap(({ key, state, reason }) => {
      if (state !== 'dead' || !doubts.includes(String(reason))) return []
      const begun = begins.filter((begin) => begin.key === key).map(({ at }) => at)
      const failed = [...downs.map(({ from }) => from), ...failures].some((at) =>
        begun.some((from) => from <= at && at < from + whileOnItsWay),
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
