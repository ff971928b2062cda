import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { PageDialog } from '../../frame/page-dialog'
import { turnsTexts } from '../../text/turns'
import { type Pressing, usePress } from '../../use/use-press'
import { useTexts } from '../../use/use-texts'
import { Preview } from './preview'

const useStyles = makeStyles({ content: { display: 'grid', rowGap: '12px', alignContent: 'start' } })

interface Props {
  title: string
  confirm: string
  /** What is to be done; null while the fields do not say it yet. */
  commands: readonly Pressing[] | null
  /** What is said where no date would change. */
  nothing?: string
  /** Whether what would change cannot be shown beforehand. */
  unseen?: string | null
  onClose: (outcome: 'done' | 'left') => void
  children?: ReactNode
}

/** A form, what it would change, and the one button that does exactly that. */
export function PressDialog({ title, confirm, commands, nothing, unseen = null, onClose, children }: Props) {
  const texts = useTexts(turnsTexts)
  const styles = useStyles()
  const press = usePress()
  const [seen, setSeen] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = JSON.stringify(commands)
  const look = useCallback((would: boolean) => setSeen(would ? asked : null), [asked])
  const ready = commands !== null && !sending && (unseen !== null || seen === asked)

  const came = useRef<'done' | 'left'>('left')
  async function send(close: () => void): Promise<void> {
    if (commands === null) return
    setSending(true)
    setProblem(null)
    const outcome = await press(commands)
    setSending(false)
    if (outcome.kind !== 'done') return setProblem(outcome.kind === 'refused' ? outcome.sentence : texts.lost)
    came.current = 'done'
    close()
  }

  return (
    <PageDialog onClose={() => onClose(came.current)}>
      {(close) => (
        <DialogSurface>
          <DialogBody>
            <DialogTitle as="h3">{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              {commands !== null && unseen === null && (
                <Preview
                  key={asked}
                  commands={commands}
                  {...(nothing === undefined ? {} : { nothing })}
                  onSeen={look}
                />
              )}
              {unseen !== null && <p>{unseen}</p>}
              <div aria-live="assertive">
                {problem !== null && (
                  <MessageBar intent="error" layout="multiline">
                    <MessageBarBody>{problem}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{texts.cancel}</Button>
              <Button appearance="primary" disabledFocusable={!ready} onClick={() => void send(close)}>
                {sending ? texts.sending : confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      )}
    </PageDialog>
  )
}
