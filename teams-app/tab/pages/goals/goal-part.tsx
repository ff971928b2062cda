import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { useTexts } from '../../use/use-texts'
import { AddPoint } from './add-point'
import { GoalForm } from './goal-form'
import type { GoalsView } from './goals-view'
import { Part } from './part'
import { Progress } from './progress'
import { useAmounts } from './use-amounts'

const useStyles = makeStyles({
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
})

/** The goal's sentence, its numbers, and how far the team is. */
export function GoalPart({ view }: { view: GoalsView }) {
  const texts = useTexts(goalsTexts).goal
  const styles = useStyles()
  const focusBack = useRestoreFocusTarget()
  const [changing, setChanging] = useState(false)
  const { goal, sentence, today } = view
  return (
    <Part title={texts.title}>
      <p className={styles.sentence}>{sentence ?? texts.noSentence}</p>
      {goal === null ? <p>{texts.noNumbers}</p> : <Numbers goal={goal} />}
      {goal !== null && <AddPoint today={today} from={goal.measure.from} unit={goal.measure.unit} />}
      {goal !== null && <Progress goal={goal} />}
      <Button
        {...focusBack}
        appearance={goal === null ? 'primary' : 'secondary'}
        onClick={() => setChanging(true)}
      >
        {goal === null ? texts.setNumbers : texts.changeNumbers}
      </Button>
      {changing && <GoalForm view={view} onClose={() => setChanging(false)} />}
    </Part>
  )
}

function Numbers({ goal }: { goal: NonNullable<GoalsView['goal']> }) {
  const texts = useTexts(goalsTexts).goal
  const { full } = useDates()
  const amount = useAmounts()
  const { measure, standing, daysLeft } = goal
  const way = texts.way(
    amount(measure.baseline, measure.unit),
    amount(measure.target, measure.unit),
    full(measure.by),
  )
  return (
    <>
      <p>
        {measure.words !== null && `${measure.words}. `}
        {way}.
      </p>
      <Text weight="semibold">{texts.standing[standing]}</Text>
      <Text>{daysLeft < 0 ? texts.over : texts.daysLeft(daysLeft)}</Text>
    </>
  )
}
