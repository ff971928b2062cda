import type { MemberId } from '../../../core/src/ids'
import { type DocId, docId } from '../../../core/src/running-doc/doc-id'
import { meeting } from '../../core/founded'
import { typeAt } from '../../doubles/google/doc-model/user-edits'
import { faultMix } from '../../doubles/google/faults'
import { ana, aTeamDoc, ben, count } from './a-team-doc'

const hour = 3_600_000
const meetings = ['2026-09-01', '2026-09-08', '2026-09-15'].map(meeting)
const saidAt = (occurrence: string) => `Learned on ${occurrence}.`

/** Random numbers from 0 to 1 that a seed repeats. */
function chanceOf(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
  }
}

/**
 * Two colleagues file the records of three meetings, again and again and at once: wherever one calls a service, the other may
 * act, Google may end the run, refuse, fail, lose answers or carry out late, and somebody types into a record. Then
 * all is well again, and both file once more. Says what is wrong in the end. The same seed tells the same story.
 */
export function simulateFiling(seed: number): readonly string[] {
  const random = chanceOf(seed)
  const grants = random() < 0.5 ? 'each' : 'shared'
  const docs = aTeamDoc({ grants, google: { checkAnswers: false } })
  const { google, state } = docs
  const mix = faultMix(seed)
  const rounds = meetings.map((occurrence) => docs.closedRound(occurrence, saidAt(occurrence)))
  const someone = (): MemberId => (random() < 0.5 ? ana : ben)
  let typed = 0
  let depth = 0

  const records = (): readonly DocId[] =>
    google
      .files()
      .flatMap(({ id, mimeType }) => (/document$/.test(mimeType) && id !== docs.doc ? [docId.parse(id)] : []))

  function type(): void {
    const [doc] = records().filter(() => random() < 0.5)
    if (doc === undefined) return
    typed += 1
    google.edit(doc, (document) => typeAt(document, 1, `typed ${typed}. `))
  }

  function press(): void {
    const round = rounds[Math.floor(random() * rounds.length)] ?? rounds[0]
    if (round === undefined) return
    depth += 1
    docs.file(someone(), round, {
      before: () => {
        if (random() < 0.05) type()
        if (depth < 3 && random() < 0.06) press()
        return random() < 0.02
      },
    })
    depth -= 1
  }

  google.fault = ({ api }) => mix({ docs: api === 'docs' })
  for (let n = 0; n < 6; n += 1) {
    press()
    docs.pass(Math.floor(random() * 60_000))
  }
  google.fault = () => undefined
  docs.pass(2 * hour)
  for (const by of [ana, ben, ana]) for (const round of rounds) docs.file(by, round)
  // A last meeting each: what was left behind is swept.
  for (const [by, date] of [
    [ana, '2026-09-22'],
    [ben, '2026-09-29'],
  ] as const)
    docs.file(by, docs.closedRound(meeting(date), 'Last'))

  const { known: noted, folders } = state.team.docs
  const known: readonly string[] = [...noted, ...folders.map(({ folder }) => folder)]
  const texts = records().map((doc) => docs.text(doc))
  const all = texts.join('\n')
  const indexes = texts.filter((text) => text.includes('index') || /Date\nMeeting/.test(text))
  return [
    ...meetings.flatMap((occurrence) => {
      const times = count(all, saidAt(occurrence))
      const filed = state.filed.filter((one) => one.occurrence === occurrence).length
      return times === 1 && filed === 1 ? [] : [`${occurrence}: ${times} times, ${filed} noted`]
    }),
    ...Array.from({ length: typed }, (_, n) => `typed ${n + 1}. `).filter((words) => count(all, words) !== 1),
    ...google
      .files()
      .filter(({ id, trashed, parents }) => !trashed && parents.length > 0 && id !== docs.doc)
      .flatMap(({ id, name }) => (known.includes(id) ? [] : [`orphan: ${name}`])),
    ...(indexes.length === 0 ? ['no index'] : []),
  ]
}
