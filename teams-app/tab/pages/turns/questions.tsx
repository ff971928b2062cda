import { Button, Card, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { type Pressing, usePress } from '../../use/use-press'
import type { Plan } from './plan'
import { usePlanWords } from './use-plan-words'

type Question = Plan['questions'][number]

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

/** The two answers to a question, the one that helps first. */
function answers(question: Question): readonly [Pressing, Pressing] {
  const { id } = question
  switch (question.kind) {
    case 'take':
      return [
        { type: 'accept-exchange', exchange: id },
        { type: 'refuse-exchange', exchange: id },
      ]
    case 'give-back':
      return [
        { type: 'give-back', exchange: id, answer: 'return' },
        { type: 'give-back', exchange: id, answer: 'keep' },
      ]
    case 'swap':
      return [
        { type: 'accept-swap', id },
        { type: 'refuse-swap', id },
      ]
  }
}

/** What waits for the reader's answer: to take a date, to give one back, to swap two. */
export function Questions({ plan }: { plan: Plan }) {
  const styles = useStyles()
  const { texts, date } = usePlanWords(plan)
  const press = usePress()
  const [problem, setProblem] = useState<string | null>(null)
  const words = texts.questions

  function sentence(question: Question): string {
    const theirs = date(question.theirs.date, question.theirs.role)
    if (question.kind === 'give-back') return words.giveBack(question.from, theirs)
    if (question.kind === 'take' && question.mine === null) return words.take(question.from, theirs)
    const mine = question.mine === null ? '' : date(question.mine.date, question.mine.role)
    return (question.kind === 'take' ? words.trade : words.swap)(question.from, theirs, mine)
  }

  function labels({ kind }: Question): readonly [string, string] {
    if (kind === 'take') return [words.accept, words.refuse]
    return kind === 'give-back' ? [words.return, words.keep] : [words.acceptSwap, words.refuseSwap]
  }

  async function answer(command: Pressing): Promise<void> {
    const outcome = await press([command])
    setProblem(outcome.kind === 'refused' ? outcome.sentence : outcome.kind === 'lost' ? texts.lost : null)
  }

  if (plan.questions.length === 0 && problem === null) return null
  return (
    <section>
      <h3>{words.title}</h3>
      {problem !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {plan.questions.map((question) => {
          const [yes, no] = answers(question)
          const [yesLabel, noLabel] = labels(question)
          return (
            <li key={question.id}>
              <Card>
                <p className={styles.text}>{sentence(question)}</p>
                {question.kind === 'take' && (
                  <p className={styles.text}>{question.late ? words.unansweredLate : words.unanswered}</p>
                )}
                <div className={styles.buttons}>
                  <Button appearance="primary" onClick={() => void answer(yes)}>
                    {yesLabel}
                  </Button>
                  <Button onClick={() => void answer(no)}>{noLabel}</Button>
                </div>
              </Card>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
