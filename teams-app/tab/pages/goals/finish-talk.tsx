import { Button, makeStyles, Text } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { goalsTexts } from '../../text/goals'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { TalkOfView } from './goals-view'

const useStyles = makeStyles({
  finish: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

/** A talk ends with a try, or with the word that nothing changes. */
export function FinishTalk({ talk: { id, tries } }: { talk: TalkOfView }) {
  const texts = useTexts(goalsTexts).talks
  const styles = useStyles()
  const { run, problem, busy } = useDoing()
  return (
    <div className={styles.finish}>
      <Text>{texts.finish}</Text>
      <Text size={200}>{texts.finishText}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run({ type: 'finish-data-talk', id })}
        >
          {texts.finishButton}
        </Button>
        {tries.length === 0 && (
          <Button
            disabledFocusable={busy}
            onClick={() => void run({ type: 'finish-data-talk', id, noChange: true })}
          >
            {texts.noChangeButton}
          </Button>
        )}
      </div>
      <Problem text={problem} />
    </div>
  )
}
