import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { teamTexts } from '../../text/team'
import { useTexts } from '../../use/use-texts'

/** Where a step of the charter leads. */
export interface Way {
  isLast: boolean
  onNext: () => void
  onBack: (() => void) | null
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  way: Way
  busy: boolean
  /** Null where the step cannot be saved by the viewer. */
  onSave: (() => void) | null
}

/** Save and go on, go on without, or back. */
export function StepButtons({ way: { isLast, onNext, onBack }, busy, onSave }: Props) {
  const { charter } = useTexts(teamTexts)
  const styles = useStyles()
  return (
    <div className={styles.buttons}>
      {onSave !== null && (
        <Button appearance="primary" disabledFocusable={busy} onClick={onSave}>
          {isLast ? charter.last : charter.next}
        </Button>
      )}
      {!isLast && <Button onClick={onNext}>{charter.skip}</Button>}
      {onBack !== null && <Button onClick={onBack}>{charter.back}</Button>}
    </div>
  )
}
