import { Button } from '@fluentui/react-components'
import { Problem } from '../../frame/problem'
import { reflectionsTexts } from '../../text/reflections'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import type { ShownRound } from './shown'
import { usePageStyles } from './use-page-styles'

/** Closing lets the reflection be filed; where it would erase answers unread, the clock does it later. */
export function CloseRound({ round }: { round: ShownRound }) {
  const { round: texts } = useTexts(reflectionsTexts)
  const styles = usePageStyles()
  const { run, busy, problem } = useDoing()
  if (!round.mayClose) return <p className={styles.quiet}>{texts.closeLater}</p>
  return (
    <>
      <p>
        <Button disabledFocusable={busy} onClick={() => void run({ type: 'close-round', round: round.id })}>
          {texts.close}
        </Button>
      </p>
      <Problem text={problem} />
    </>
  )
}
