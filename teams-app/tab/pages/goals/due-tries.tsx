import { Card, makeStyles } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { useTexts } from '../../use/use-texts'
import type { GoalsView } from './goals-view'
import { JudgeTry } from './judge-try'
import { Part } from './part'

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    gap: '12px',
    width: '100%',
  },
})

/** The tries whose day is over: did they work? */
export function DueTries({ view }: { view: GoalsView }) {
  const texts = useTexts(goalsTexts).due
  const styles = useStyles()
  const tries = view.talks.flatMap((talk) => talk.tries)
  const due = view.due.flatMap((id) => tries.find((one) => one.id === id) ?? [])
  if (due.length === 0) return null
  return (
    <Part title={texts.title}>
      <p>{texts.text}</p>
      <div className={styles.cards}>
        {due.map((one) => (
          <Card key={one.id}>
            <JudgeTry tried={one} colleagues={view.members.map(({ name }) => name)} />
          </Card>
        ))}
      </div>
    </Part>
  )
}
