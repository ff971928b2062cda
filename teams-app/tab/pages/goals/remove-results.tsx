import { goalsTexts } from '../../text/goals'
import { useDoing } from '../../use/use-doing'
import { useTexts } from '../../use/use-texts'
import { FormDialog } from './form-dialog'

/** Asked once more, because nothing brings the counts back. */
export function RemoveResults({ id, onClose }: { id: string; onClose: () => void }) {
  const texts = useTexts(goalsTexts).results
  const { run, problem, busy } = useDoing()
  return (
    <FormDialog
      title={texts.remove}
      confirm={texts.remove}
      problem={problem}
      busy={busy}
      onSend={() => run({ type: 'remove-results', id })}
      onClose={onClose}
    >
      <p>{texts.removeText}</p>
    </FormDialog>
  )
}
