import type { Event } from '../../../core/src/event'
import { answerWords } from '../../../core/src/reflection/answers'
import {
  type AnswerDuty,
  answerDuties,
  answersInstead,
  answersTakenBack,
  takenBackRefusal,
} from '../../../core/src/reflection/keep-answers'
import { order } from '../founded'
import { filing, meeting, opened, round } from './team'

const secret = (n: number) => `${n}`.padStart(32, '0')
const answers = [1, 2, 3].map((n) => ({ id: answerWords(round, 'plus', secret(n)), text: `text ${n}` }))

/** Secrets that count down, so that the order of the answers turns round. */
function countdown() {
  let next = 99
  return () => secret(next--)
}

function dutyOf(event: Event): AnswerDuty {
  const [duty] = answerDuties([event])
  if (duty === undefined) throw new Error('no duty')
  return duty
}

describe('the answers of a closed round', () => {
  it('stand under fresh ids, sorted by them, without an author', () => {
    const instead = answersInstead(
      dutyOf({ type: 'round-closed', round, mode: 'anonymous' }),
      answers,
      countdown(),
    )
    expect(instead.map(({ text }) => text)).toEqual(['text 3', 'text 2', 'text 1'])
    expect(instead.map(({ author }) => author)).toEqual([null, null, null])
    const old = new Set<string>(answers.map(({ id }) => id))
    expect(instead.filter(({ id }) => old.has(id))).toEqual([])
  })

  it('are erased unread when they were too few', () => {
    const duty = dutyOf({ type: 'reflections-filed', occurrence: meeting, filing, unread: round })
    expect(answersInstead(duty, answers, countdown())).toEqual([])
  })

  it('owe nothing when the round had names', () => {
    expect(answerDuties([{ type: 'round-closed', round, mode: 'named' }])).toEqual([])
  })
})

describe('answers that somebody takes back', () => {
  const facts = opened('anonymous').facts
  const [taken] = answersTakenBack(facts, [
    order({ type: 'withdraw-answer', round, ids: [secret(1), secret(2)] }),
  ])
  if (taken === undefined) throw new Error('nothing is taken back')

  it('may stand under each prompt of the round', () => {
    expect(taken.words).toContain(answerWords(round, 'plus', secret(1)))
    expect(taken.words).toContain(answerWords(round, 'delta', secret(2)))
  })

  it('must all be there', () => {
    expect(takenBackRefusal(taken, 2)).toBeNull()
    expect(takenBackRefusal(taken, 1)).toEqual({ code: 'nothing-to-take-back', round })
  })
})
