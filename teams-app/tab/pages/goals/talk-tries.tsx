import { Button, makeStyles, Text } from '@fluentui/react-components'
import { goalsTexts } from '../../text/goals'
import { useDates } from '../../use/use-dates'
import { usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import type { GoalsView, TalkOfView } from './goals-view'
import { TryForm } from './try-form'

const useStyles = makeStyles({
  tries: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, paddingInlineStart: '20px' },
})

/** What the team will try: what, who, by when. */
export function TalkTries({ talk, view }: { talk: TalkOfView; view: GoalsView }) {
  const texts = useTexts(goalsTexts).talks
  const { who } = useTexts(goalsTexts).due
  const styles = useStyles()
  const { short } = useDates()
  const press = usePress()
  return (
    <div className={styles.tries}>
      <Text>{texts.tries}</Text>
      {talk.tries.length > 0 && (
        <ul className={styles.list}>
          {talk.tries.map(({ id, text, name, by }) => (
            <li key={id}>
              {text ?? texts.gone} ({who(name, short(by))}){' '}
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.remove(text ?? texts.gone)}
                onClick={() => void press([{ type: 'remove-try', id }])}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TryForm talk={talk.id} view={view} />
    </div>
  )
}
