import type { Evidence } from '../evidence'
import type { Invariant } from './invariant'

const everywhere = ({ rows }: Evidence, but: readonly string[] = []) =>
  Object.entries(rows).flatMap(([table, all]) =>
    but.includes(table) ? [] : all.map((row) => ({ table, text: JSON.stringify(row) })),
  )

/** Meetings whose record is written, by team. */
const isFiled = ({ rows }: Evidence, team: string, occurrence: string) =>
  rows.filings.some((row) => row.team === team && row.occurrence === occurrence)

export const filedOnce: Invariant = {
  name: 'filed once',
  promise:
    'An answer that somebody gave stands in the record of its meeting once and word for word, and nowhere twice.',
  broken: (evidence) =>
    evidence.histories.flatMap(({ team, states }) => {
      const rounds = states.at(-1)?.rounds.rounds ?? []
      const words = evidence.rows.words.filter((row) => row.team === team)
      return rounds.flatMap(({ id, occurrence, state }) =>
        words.flatMap(({ id: words, text }) => {
          if (!String(words).startsWith(`answer:${id}:`)) return []
          const times = evidence.docs.reduce((sum, doc) => sum + doc.split(String(text)).length - 1, 0)
          const due = state === 'filed' && isFiled(evidence, team, occurrence) ? [1] : [0, 1]
          return due.includes(times) ? [] : [`${team} ${id}: an answer stands ${times} times`]
        }),
      )
    }),
}

export const keptOnce: Invariant = {
  name: 'kept once',
  promise: 'What somebody wrote is kept once at most, under an author who is its writer or nobody.',
  broken: ({ rows, script }) =>
    script.written.flatMap(({ word, writer, team }, n) => {
      const found = rows.words.filter(({ text }) => String(text).includes(word))
      const authors = rows.people
        .filter((row) => row.team === team && row.aad_object_id === writer)
        .map(({ member }) => member)
      const foreign = found.filter(({ author }) => author !== null && !authors.includes(author))
      return [
        ...(found.length > 1 ? [`text ${n}: kept ${found.length} times`] : []),
        ...(foreign.length > 0 && authors.length > 0 ? [`text ${n}: under another author`] : []),
      ]
    }),
}

export const nobodyLinksAnswers: Invariant = {
  name: 'nobody links answers',
  promise:
    'After an anonymous round has closed, no row holds an answer together with a person, or its id anywhere else.',
  broken: (evidence) =>
    evidence.histories.flatMap(({ team, states }) =>
      (states.at(-1)?.rounds.rounds ?? []).flatMap(({ id, mode, state }) => {
        if (mode !== 'anonymous' || state === 'open') return []
        const answers = evidence.rows.words.filter(
          (row) => row.team === team && String(row.id).startsWith(`answer:${id}:`),
        )
        return answers.flatMap(({ id: words, author, text }) => {
          const secret = String(words).split(':').at(-1) ?? ''
          const told = everywhere(evidence, ['words']).filter(
            (row) => row.text.includes(secret) || row.text.includes(String(text)),
          )
          return [
            ...(author === null ? [] : [`${team} ${id}: an answer has an author`]),
            ...told.map(({ table }) => `${team} ${id}: an answer is known in ${table}`),
          ]
        })
      }),
    ),
}

export const answersGetNewIds: Invariant = {
  name: 'answers get new ids',
  promise:
    'No answer of an anonymous round that has closed stands under the id that its writer’s card knows.',
  broken: ({ histories, rows, openAnswers }) =>
    histories.flatMap(({ team, states }) =>
      (states.at(-1)?.rounds.rounds ?? []).flatMap(({ id, mode, state }) => {
        if (mode !== 'anonymous' || state === 'open') return []
        const own = rows.words.filter(
          (row) => row.team === team && String(row.id).startsWith(`answer:${id}:`),
        )
        return own.flatMap(({ id: words }) => (openAnswers.has(`${team} ${words}`) ? [`${team} ${id}`] : []))
      }),
    ),
}

export const wordsStayApart: Invariant = {
  name: 'words stay apart',
  promise:
    'People’s words stand in the table of words alone, and names of teams and protocols in those of documents: no fact, message that waits, key or log line repeats them.',
  broken: (evidence) => {
    const kept = [
      ...everywhere(evidence, ['words', 'filings']),
      ...evidence.logLines.map((text) => ({ table: 'the log', text })),
    ]
    return evidence.script.written.flatMap(({ word }, n) =>
      kept.filter(({ text }) => text.includes(word)).map(({ table }) => `text ${n} in ${table}`),
    )
  },
}

export const forgottenIsForgotten: Invariant = {
  name: 'forgotten is forgotten',
  promise: 'Of whoever had themselves erased, no account, name, chat or authorship is left in any row.',
  broken: (evidence) =>
    evidence.script.erased.flatMap(({ team, person, at }) => {
      const { facts } = evidence.histories.find((one) => one.team === team) ?? { facts: [] }
      // Somebody took them into the team anew.
      if (facts.some((fact) => fact.at > at && fact.event.type === 'member-joined')) return []
      const traces = [
        person.aadObjectId,
        `"${person.id}"`,
        `"${person.name}"`,
        `a:personal-members:id:${person.id}"`,
      ]
      return everywhere(evidence).flatMap(({ table, text }) =>
        traces.flatMap((trace, n) => (text.includes(trace) ? [`${person.id}: trace ${n} in ${table}`] : [])),
      )
    }),
}
