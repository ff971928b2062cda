import { Button, makeStyles, Subtitle2 } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { goalsTexts } from '../../text/goals'
import { newId } from '../../use/new-id'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { FinishedTalk } from './finished-talk'
import type { GoalsView } from './goals-view'
import { OpenTalk } from './open-talk'
import { Part } from './part'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', width: '100%' },
})

/** Talks about data: those that are open, and what came of the earlier ones. */
export function TalksPart({ view }: { view: GoalsView }) {
  const texts = useTexts(goalsTexts).talks
  const styles = useStyles()
  const { run, problem, busy } = useDoing()
  const open = view.talks.filter(({ finished }) => finished === null)
  const finished = view.talks.filter((talk) => talk.finished !== null)
  return (
    <Part title={texts.title}>
      {view.talks.length === 0 && <p>{texts.none}</p>}
      <div className={styles.list}>
        {open.map((talk) => (
          <OpenTalk key={talk.id} talk={talk} view={view} />
        ))}
      </div>
      <Button
        appearance={open.length === 0 ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={() => void run({ type: 'open-data-talk', id: newId() })}
      >
        {texts.open}
      </Button>
      <Problem text={problem} />
      {finished.length > 0 && (
        <>
          <Subtitle2 as="h4">{texts.before}</Subtitle2>
          <div className={styles.list}>
            {finished.map((talk) => (
              <FinishedTalk key={talk.id} talk={talk} />
            ))}
          </div>
        </>
      )}
    </Part>
  )
}
