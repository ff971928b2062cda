import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'
import { PageDialog } from '../../frame/page-dialog'
import { Problem } from '../../frame/problem'
import { goalsTexts } from '../../text/goals'
import { useTexts } from '../../use/use-texts'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
})

interface Props {
  title: string
  /** What the button says; "Save" without it. */
  confirm?: string
  problem: string | null
  busy: boolean
  /** Whether it was done: then the form closes. */
  onSend: () => Promise<boolean>
  /** Called once the form is gone from the page. */
  onClose: () => void
  children: ReactNode
}

/**
 * A form over the page. It stays open, with what was typed, until the answer is that it is done.
 */
export function FormDialog({ title, confirm, problem, busy, onSend, onClose, children }: Props) {
  const texts = useTexts(goalsTexts)
  const styles = useStyles()
  const submit = (close: () => void) => (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void onSend().then((done) => done && close())
  }
  return (
    <PageDialog onClose={onClose}>
      {(close) => (
        <DialogSurface>
          <form onSubmit={submit(close)} noValidate>
            <DialogBody>
              <DialogTitle>{title}</DialogTitle>
              <DialogContent className={styles.content}>
                {children}
                <Problem text={problem} />
              </DialogContent>
              <DialogActions>
                <Button onClick={close}>{texts.cancel}</Button>
                <Button type="submit" appearance="primary" disabledFocusable={busy}>
                  {confirm ?? texts.save}
                </Button>
              </DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      )}
    </PageDialog>
  )
}
