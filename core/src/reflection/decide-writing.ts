import type { Words } from '../decision'
import type { MemberId, ThingId } from '../ids'
import { currentMember } from '../team/membership'
import { answerWords, reflectionWords } from './answers'
import { roundWith } from './decide-round'
import type { ReflectionEvent } from './events'
import { actingMember, type CommandOf, type Deciders, type ReflectionDecision } from './facts'
import { isBlank, reflectionText } from './reflection-text'
import type { ReflectionRefusal } from './refusals'
import type { Round, Rounds } from './round'

type Written = { id: ThingId; prompt: Round['prompts'][number]; text: string }

/**
 * Answering a round, and taking anonymous answers back. With a name, answering a prompt again replaces the answer.
 * Without, the first answers must be taken back with their ids: nobody else knows which they are.
 */
export const writingDeciders: Deciders<'write-reflection' | 'withdraw-answer'> = {
  'write-reflection': ({ profile, rounds }, command, moment) => {
    const round = roundWith(rounds, command.round)
    if (round === undefined) return { refused: { code: 'round-unknown', round: command.round } }
    if (round.state !== 'open') return { refused: { code: 'round-is-closed', round: round.id } }
    const author = actingMember(moment)
    if (author === null || currentMember(profile, author, moment.today) === undefined)
      return { refused: { code: 'reflection-author-unknown' } }
    const written = readAnswers(rounds, round, command.answers)
    if ('refused' in written) return written
    return round.mode === 'named'
      ? writeNamed(rounds, round, author, written.answers)
      : writeAnonymous(round, author, written.answers)
  },
  'withdraw-answer': ({ rounds }, { round: id, ids }, moment) => {
    const round = roundWith(rounds, id)
    if (round === undefined) return { refused: { code: 'round-unknown', round: id } }
    if (round.mode === 'named') return { refused: { code: 'round-is-named', round: id } }
    if (round.state !== 'open') return { refused: { code: 'answers-are-mixed', round: id } }
    const member = actingMember(moment)
    if (member === null || !round.took.includes(member))
      return { refused: { code: 'nothing-to-take-back', round: id } }
    const words = ids.flatMap((secret) =>
      round.prompts.map((prompt) => anonymous(answerWords(id, prompt, secret), null)),
    )
    return { events: [{ type: 'took-back', round: id, member }], words }
  },
}

/** The answers that say something. Refused: a prompt that the round does not ask or twice, an id in use, no text at all. */
function readAnswers(
  rounds: Rounds,
  round: Round,
  given: CommandOf<'write-reflection'>['answers'],
): { answers: readonly Written[] } | { refused: ReflectionRefusal } {
  const prompts = given.map(({ prompt }) => prompt)
  if (prompts.some((prompt, i) => !round.prompts.includes(prompt) || prompts.indexOf(prompt) !== i))
    return { refused: { code: 'prompt-not-asked', prompts } }
  const ids = given.map(({ id }) => id)
  const used = ids.find((id, i) => ids.indexOf(id) !== i || rounds.entries.some((entry) => entry.id === id))
  if (used !== undefined) return { refused: { code: 'reflection-id-used', id: used } }
  const answers: Written[] = []
  for (const { id, prompt, text: typed } of given) {
    if (isBlank(typed)) continue
    const read = reflectionText(typed)
    if ('refused' in read) return read
    answers.push({ id, prompt, text: read.text })
  }
  return answers.length === 0 ? { refused: { code: 'reflection-empty' } } : { answers }
}

function writeNamed(
  rounds: Rounds,
  round: Round,
  author: MemberId,
  answers: readonly Written[],
): ReflectionDecision {
  const replaced = rounds.entries.filter(
    (entry) =>
      entry.round === round.id &&
      entry.author === author &&
      answers.some(({ prompt }) => prompt === entry.prompt),
  )
  const events: ReflectionEvent[] = [
    ...replaced.map(({ id }): ReflectionEvent => ({ type: 'reflection-withdrawn', reflection: id })),
    { type: 'took-part', round: round.id, member: author },
    ...answers.map(({ id, prompt }): ReflectionEvent => {
      const { id: roundId, occurrence } = round
      return { type: 'reflection-written', reflection: id, round: roundId, occurrence, prompt, author }
    }),
  ]
  const words: Words[] = [
    ...replaced.map((entry): Words => ({ id: entry.words, text: null, author })),
    ...answers.map(({ id, text }): Words => ({ id: reflectionWords(id), text, author })),
  ]
  return { events, words }
}

function writeAnonymous(round: Round, member: MemberId, answers: readonly Written[]): ReflectionDecision {
  if (round.took.includes(member)) return { refused: { code: 'already-answered', round: round.id } }
  return {
    events: [{ type: 'took-part', round: round.id, member }],
    words: answers.map(({ id, prompt, text }) => anonymous(answerWords(round.id, prompt, id), text)),
  }
}

function anonymous(id: Words['id'], text: string | null): Words {
  return { id, text, author: null }
}
